-- A list of all transfers reads this and not the rows: it keeps their order, as the index that it takes the place of did.
CREATE INDEX transfer_line ON transfer (seq, id, batch, sender, receiver, profile, bsn, name, version, sender_status,
 receiver_status, expires, way);
DROP INDEX transfer_seq;
