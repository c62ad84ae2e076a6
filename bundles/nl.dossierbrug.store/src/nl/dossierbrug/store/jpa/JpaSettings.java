package nl.dossierbrug.store.jpa;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import nl.dossierbrug.exchange.store.Settings;

/** The settings in one transaction. */
final class JpaSettings implements Settings {

	private final JpaSession session;

	JpaSettings(JpaSession session) {
		this.session = session;
	}

	@Override
	public Optional<String> get(String key) {
		return session.find(SettingRow.class, key).map(row -> row.content);
	}

	@Override
	public void set(String key, String value) {
		if (!session.change(SettingRow.class, key, row -> row.content = value)) {
			session.insert(new SettingRow(key, value));
		}
	}

	@Override
	public Map<String, String> all() {
		Map<String, String> all = new LinkedHashMap<>();
		session.list(SettingRow.class, "SELECT s FROM SettingRow s ORDER BY s.name")
				.forEach(row -> all.put(row.name, row.content));
		return all;
	}
}
