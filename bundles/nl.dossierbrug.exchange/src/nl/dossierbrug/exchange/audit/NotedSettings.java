package nl.dossierbrug.exchange.audit;

import java.util.Map;
import java.util.Optional;

import nl.dossierbrug.exchange.store.Kept;
import nl.dossierbrug.exchange.store.Settings;

/** The settings, each change of which is noted for the log. */
final class NotedSettings implements Settings {

	private final Settings kept;
	private final AuditNotes notes;

	NotedSettings(Settings kept, AuditNotes notes) {
		this.kept = kept;
		this.notes = notes;
	}

	@Override
	public Optional<String> get(String key) {
		return kept.get(key);
	}

	@Override
	public void set(String key, String value) {
		kept.set(key, value);
		notes.now(Kept.setting(key, value));
	}

	@Override
	public Map<String, String> all() {
		return kept.all();
	}
}
