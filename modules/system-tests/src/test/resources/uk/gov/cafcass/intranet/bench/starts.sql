select district, latitude, longitude from kernel.outcode where nation = 'ENGLAND' and dfj_area is not null order by md5(district) limit 200
