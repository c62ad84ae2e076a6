package nl.dossierbrug.store.jpa;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import nl.dossierbrug.core.id.Brin;
import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.exchange.okr.PupilFile;
import nl.dossierbrug.exchange.store.PupilFiles;
import nl.dossierbrug.store.blob.Fields;

/** The pupil files in one transaction. */
final class JpaPupilFiles implements PupilFiles {

	private final JpaSession session;
	private final Fields fields;

	JpaPupilFiles(JpaSession session, Fields fields) {
		this.session = session;
		this.fields = fields;
	}

	@Override
	public boolean put(PupilFile file) {
		List<Long> kept = session.list(Long.class, "SELECT f.revision FROM PupilFileRow f WHERE f.id = ?1", file.id());
		long before = kept.isEmpty() ? 0 : kept.getFirst();
		if (file.revision() != before + 1) {
			return false;
		}
		if (kept.isEmpty()) {
			session.insert(new PupilFileRow(file.id()).filled(file, fields));
			return true;
		}
		PupilFileRow row = new PupilFileRow(file.id()).filled(file, fields);
		return session.execute("""
				UPDATE PupilFileRow f SET f.receiver = ?1, f.brin = ?2, f.bsn = ?3, f.name = ?4, f.birthDate = ?5,
				f.group = ?6, f.revision = ?7, f.fields = ?8, f.leerlingnummer = ?9 WHERE f.id = ?10 AND f.revision = ?11""",
				row.receiver, row.brin, row.bsn, row.name, row.birthDate, row.group, row.revision, row.fields,
				row.leerlingnummer, row.id, before) == 1;
	}

	@Override
	public void remove(String id) {
		session.execute("DELETE FROM PupilFileRow f WHERE f.id = ?1", id);
	}

	@Override
	public Optional<PupilFile> byId(String id) {
		return session.find(PupilFileRow.class, id).map(row -> row.file(fields));
	}

	@Override
	public List<String> notImportedSince(Instant moment) {
		return session.list(String.class, """
				SELECT f.id FROM PupilFileRow f WHERE NOT EXISTS
				(SELECT i.id FROM ImportRow i WHERE i.file = f.id AND i.at >= ?1) ORDER BY f.id""", moment);
	}

	@Override
	public Optional<PupilFile> byBsn(String receiver, Brin school, Bsn bsn) {
		return session.list(PupilFileRow.class,
				"SELECT f FROM PupilFileRow f WHERE f.receiver = ?1 AND f.brin = ?2 AND f.bsn = ?3", receiver,
				school.code(), bsn.digits()).stream().findFirst().map(row -> row.file(fields));
	}

	@Override
	public List<PupilFile> byLeerlingnummer(String receiver, Brin school, String leerlingnummer) {
		return session.list(PupilFileRow.class, """
				SELECT f FROM PupilFileRow f WHERE f.receiver = ?1 AND f.brin = ?2 AND f.leerlingnummer = ?3
				ORDER BY f.name, f.id""", receiver, school.code(), leerlingnummer).stream().map(row -> row.file(fields))
				.toList();
	}

	@Override
	public List<PupilFile> byBirthDate(String receiver, Brin school, LocalDate birthDate) {
		return session.list(PupilFileRow.class, """
				SELECT f FROM PupilFileRow f WHERE f.receiver = ?1 AND f.brin = ?2 AND f.birthDate = ?3
				ORDER BY f.name, f.id""", receiver, school.code(), birthDate).stream().map(row -> row.file(fields)).toList();
	}

	@Override
	public List<PupilFile> ofReceiver(String receiver) {
		return session.list(PupilFileRow.class,
				"SELECT f FROM PupilFileRow f WHERE f.receiver = ?1 ORDER BY f.name, f.birthDate, f.id", receiver).stream()
				.map(row -> row.file(fields)).toList();
	}
}
