-- The lists that the areas come from count all of Teesside to North Yorkshire and all of County Durham to Northumbria and North
-- Durham, which left Cleveland and South Durham without a district. The TS districts and those around Darlington and Bishop Auckland
-- are its by our reading of the map: a guess, until somebody who knows corrects it. Richmond, Northallerton and Catterick stay.
alter table kernel.outcode drop constraint outcode_dfj_area_from_check;
alter table kernel.outcode add constraint outcode_dfj_area_from_check
  check (dfj_area_from in ('AUTHORITY', 'NEAREST_COURT', 'GUESS'));

update kernel.outcode set dfj_area = 'CLEVELAND_AND_SOUTH_DURHAM', dfj_area_from = 'GUESS'
where district ~ '^TS[0-9]+$'
  or district in ('DL1', 'DL2', 'DL3', 'DL4', 'DL5', 'DL12', 'DL13', 'DL14', 'DL15', 'DL16', 'DL17', 'DL98');
