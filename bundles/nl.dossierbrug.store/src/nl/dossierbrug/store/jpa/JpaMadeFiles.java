package nl.dossierbrug.store.jpa;

import java.util.List;
import java.util.Optional;

import nl.dossierbrug.exchange.model.MadeFile;
import nl.dossierbrug.exchange.store.MadeFiles;

/** The files with pupils' data that were written outside the home, in one transaction. */
final class JpaMadeFiles implements MadeFiles {

	private final JpaSession session;

	JpaMadeFiles(JpaSession session) {
		this.session = session;
	}

	@Override
	public void add(MadeFile file) {
		session.insert(new MadeFileRow(file));
	}

	@Override
	public void remove(String id) {
		session.execute("DELETE FROM MadeFileRow f WHERE f.id = ?1", id);
	}

	@Override
	public Optional<MadeFile> byId(String id) {
		return session.find(MadeFileRow.class, id).map(MadeFileRow::file);
	}

	@Override
	public List<MadeFile> all() {
		return session.list(MadeFileRow.class, "SELECT f FROM MadeFileRow f ORDER BY f.seq").stream().map(MadeFileRow::file)
				.toList();
	}
}
