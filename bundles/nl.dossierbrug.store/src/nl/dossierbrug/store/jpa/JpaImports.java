package nl.dossierbrug.store.jpa;

import java.util.List;
import java.util.Optional;

import nl.dossierbrug.exchange.okr.ImportRecord;
import nl.dossierbrug.exchange.okr.Particulars;
import nl.dossierbrug.exchange.store.Imports;
import nl.dossierbrug.store.blob.Fields;
import nl.dossierbrug.store.blob.Persons;

/** The imports in one transaction. */
final class JpaImports implements Imports {

	private final JpaSession session;
	private final Persons persons;
	private final Fields fields;

	JpaImports(JpaSession session, Persons persons, Fields fields) {
		this.session = session;
		this.persons = persons;
		this.fields = fields;
	}

	@Override
	public void add(ImportRecord done) {
		session.insert(new ImportRow(done, persons, fields));
	}

	@Override
	public Optional<ImportRecord> byId(String id) {
		return session.find(ImportRow.class, id).map(row -> row.done(persons, fields));
	}

	@Override
	public List<ImportRecord> ofFile(String file) {
		return session.list(ImportRow.class, "SELECT i FROM ImportRow i WHERE i.file = ?1 ORDER BY i.seq", file).stream()
				.map(row -> row.done(persons, fields)).toList();
	}

	@Override
	public List<ImportRecord> ofTransfer(String transfer) {
		return session.list(ImportRow.class, "SELECT i FROM ImportRow i WHERE i.transfer = ?1 ORDER BY i.seq", transfer)
				.stream().map(row -> row.done(persons, fields)).toList();
	}

	@Override
	public void forget(String id) {
		Particulars nobody = new Particulars(Optional.empty(), "", "", Optional.empty(), "");
		byte[] persons = this.persons.pack(List.of(nobody, nobody));
		byte[] changes = fields.pack(List.of());
		if (!session.change(ImportRow.class, id, row -> {
			row.persons = persons;
			row.changes = changes;
		})) {
			throw new IllegalArgumentException("no import " + id);
		}
	}

	@Override
	public void markUndone(String id) {
		if (!session.change(ImportRow.class, id, row -> row.undone = true)) {
			throw new IllegalArgumentException("no import " + id);
		}
	}
}
