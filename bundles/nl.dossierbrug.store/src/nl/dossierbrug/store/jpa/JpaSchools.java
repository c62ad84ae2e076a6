package nl.dossierbrug.store.jpa;

import java.util.List;

import nl.dossierbrug.core.id.School;
import nl.dossierbrug.exchange.model.OwnSchool;
import nl.dossierbrug.exchange.store.OwnSchools;

/** The schools that the users work for, in one transaction. */
final class JpaSchools implements OwnSchools {

	private final JpaSession session;

	JpaSchools(JpaSession session) {
		this.session = session;
	}

	@Override
	public void put(OwnSchool school) {
		if (!session.change(SchoolRow.class, SchoolRow.Key.of(school.school()), row -> row.name = school.name())) {
			session.insert(new SchoolRow(school));
		}
	}

	@Override
	public boolean remove(School school) {
		return session.execute("DELETE FROM SchoolRow s WHERE s.brin = ?1 AND s.vestiging = ?2", school.brin().code(),
				school.vestiging()) > 0;
	}

	@Override
	public List<OwnSchool> all() {
		return session.list(SchoolRow.class, "SELECT s FROM SchoolRow s ORDER BY s.brin, s.vestiging").stream()
				.map(SchoolRow::school).toList();
	}
}
