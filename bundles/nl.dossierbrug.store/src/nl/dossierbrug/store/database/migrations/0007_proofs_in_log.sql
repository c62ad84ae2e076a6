-- The audit log speaks of destructions and of remembered files too. Where there are any of before, it has to take them up.

INSERT INTO setting (name, content)
SELECT 'audit:untold', 'true' WHERE EXISTS (SELECT 1 FROM destruction) OR EXISTS (SELECT 1 FROM made_file);
