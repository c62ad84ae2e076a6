-- What an event says is kept as a key with its values and the words of then, in every language; before, as two texts.
ALTER TABLE timeline_event ADD COLUMN detail VARCHAR;
