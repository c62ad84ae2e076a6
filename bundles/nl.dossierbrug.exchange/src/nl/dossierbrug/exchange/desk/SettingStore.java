package nl.dossierbrug.exchange.desk;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Predicate;

import nl.dossierbrug.core.spi.Setting;
import nl.dossierbrug.exchange.store.Records;

/**
 * Keeps what is set of settings. A secret is kept sealed, under the name of the key that sealed it: on a server each home has
 * its own, and none puts another's out of use.
 */
public final class SettingStore {

	private final HomeSecrets secrets;

	SettingStore(HomeSecrets secrets) {
		this.secrets = secrets;
	}

	/** What somebody set; empty when nobody did, and for a secret that is empty or that this home cannot open. */
	public Optional<String> get(Records records, Setting setting) {
		Optional<String> kept = records.settings().get(name(setting));
		return setting.kind() != Setting.Kind.SECRET ? kept
				: kept.filter(Predicate.not(String::isEmpty)).flatMap(sealed -> secrets.opened(name(setting), sealed))
						.map(bytes -> new String(bytes, StandardCharsets.UTF_8));
	}

	/** Keeps a value; an empty one takes a secret away. */
	public void set(Records records, Setting setting, String value) {
		records.settings().set(name(setting), setting.kind() != Setting.Kind.SECRET || value.isEmpty() ? value
				: secrets.sealed(name(setting), value.getBytes(StandardCharsets.UTF_8)));
	}

	/** No connector can declare a key with a colon. */
	private String name(Setting setting) {
		return setting.kind() == Setting.Kind.SECRET ? setting.key() + ":" + secrets.key() : setting.key();
	}
}
