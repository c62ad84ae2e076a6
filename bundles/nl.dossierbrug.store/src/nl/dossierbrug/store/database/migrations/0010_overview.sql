-- An overview reads all transfers, but no dossiers: what it needs of the large tables stands in these.
CREATE INDEX transfer_ready ON transfer (sender_status, expires);
CREATE INDEX dossier_source ON dossier_version (transfer, source, source_sha256);
CREATE INDEX import_record_moment ON import_record (pupil_file, done_at, id);
