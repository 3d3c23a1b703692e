-- The postal codes of GeoNames count this district of Guernsey to England.
update kernel.outcode set nation = 'ISLANDS', dfj_area = null, dfj_area_from = null where district = 'GY2';
