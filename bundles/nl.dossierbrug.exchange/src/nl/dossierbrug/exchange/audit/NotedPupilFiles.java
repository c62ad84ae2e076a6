package nl.dossierbrug.exchange.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import nl.dossierbrug.core.id.Brin;
import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.exchange.model.RecordKind;
import nl.dossierbrug.exchange.okr.PupilFile;
import nl.dossierbrug.exchange.store.Kept;
import nl.dossierbrug.exchange.store.PupilFiles;

/** The pupil files, each change of which is noted for the log. */
final class NotedPupilFiles implements PupilFiles {

	private final PupilFiles kept;
	private final AuditNotes notes;

	NotedPupilFiles(PupilFiles kept, AuditNotes notes) {
		this.kept = kept;
		this.notes = notes;
	}

	@Override
	public boolean put(PupilFile file) {
		boolean done = kept.put(file);
		if (done) {
			notes.now(Kept.of(file));
		}
		return done;
	}

	@Override
	public void remove(String id) {
		kept.remove(id);
		notes.gone(RecordKind.PUPIL_FILE, id);
	}

	@Override
	public Optional<PupilFile> byId(String id) {
		return kept.byId(id);
	}

	@Override
	public List<String> notImportedSince(Instant moment) {
		return kept.notImportedSince(moment);
	}

	@Override
	public Optional<PupilFile> byBsn(String receiver, Brin school, Bsn bsn) {
		return kept.byBsn(receiver, school, bsn);
	}

	@Override
	public List<PupilFile> byLeerlingnummer(String receiver, Brin school, String leerlingnummer) {
		return kept.byLeerlingnummer(receiver, school, leerlingnummer);
	}

	@Override
	public List<PupilFile> byBirthDate(String receiver, Brin school, LocalDate birthDate) {
		return kept.byBirthDate(receiver, school, birthDate);
	}

	@Override
	public List<PupilFile> ofReceiver(String receiver) {
		return kept.ofReceiver(receiver);
	}
}
