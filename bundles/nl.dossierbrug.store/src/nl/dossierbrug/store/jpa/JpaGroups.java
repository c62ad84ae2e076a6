package nl.dossierbrug.store.jpa;

import java.util.List;
import java.util.Optional;

import nl.dossierbrug.core.id.Brin;
import nl.dossierbrug.exchange.model.KnownGroup;
import nl.dossierbrug.exchange.store.Groups;

/** The groups of receivers in one transaction. */
final class JpaGroups implements Groups {

	private final JpaSession session;

	JpaGroups(JpaSession session) {
		this.session = session;
	}

	@Override
	public void put(KnownGroup group) {
		KnownGroupRow.Key key = new KnownGroupRow.Key(group.receiver(), group.school().code(), group.name());
		if (!session.change(KnownGroupRow.class, key, row -> row.year = group.year())) {
			session.insert(new KnownGroupRow(group));
		}
	}

	@Override
	public List<KnownGroup> of(String receiver, Brin school) {
		return session.list(KnownGroupRow.class,
				"SELECT g FROM KnownGroupRow g WHERE g.receiver = ?1 AND g.brin = ?2 ORDER BY g.name", receiver, school.code())
				.stream().map(KnownGroupRow::group).toList();
	}

	@Override
	public void map(String receiver, Brin school, String senders, String receivers) {
		GroupMappingRow.Key key = new GroupMappingRow.Key(receiver, school.code(), senders);
		if (!session.change(GroupMappingRow.class, key, row -> row.receivers = receivers)) {
			session.insert(new GroupMappingRow(key, receivers));
		}
	}

	@Override
	public Optional<String> mapped(String receiver, Brin school, String senders) {
		return session.find(GroupMappingRow.class, new GroupMappingRow.Key(receiver, school.code(), senders))
				.map(row -> row.receivers);
	}
}
