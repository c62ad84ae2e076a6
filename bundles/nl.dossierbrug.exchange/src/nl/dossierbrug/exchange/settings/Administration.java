package nl.dossierbrug.exchange.settings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.spi.Connector;
import nl.dossierbrug.core.spi.Setting;
import nl.dossierbrug.core.text.Masking;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.audit.AuditVerdict;
import nl.dossierbrug.exchange.backup.Backups;
import nl.dossierbrug.exchange.connectors.Connectors;
import nl.dossierbrug.exchange.desk.Desk;
import nl.dossierbrug.exchange.desk.Expiry;
import nl.dossierbrug.exchange.desk.RightsTable;
import nl.dossierbrug.exchange.destroy.RetentionRule;
import nl.dossierbrug.exchange.destroy.RetentionTable;
import nl.dossierbrug.exchange.entrance.Access;
import nl.dossierbrug.exchange.entrance.LastBeheerder;
import nl.dossierbrug.exchange.entrance.UserList;
import nl.dossierbrug.exchange.model.AuditEntry;
import nl.dossierbrug.exchange.model.Right;
import nl.dossierbrug.exchange.model.Role;
import nl.dossierbrug.exchange.model.User;
import nl.dossierbrug.exchange.store.AuditLog;
import nl.dossierbrug.exchange.store.Records;

/**
 * Settings, users and the audit log. Looking at settings and users needs the right to see lists, everything else the
 * right to change settings.
 */
public final class Administration {

	/** The key of the setting that says after how many minutes without use the screen is locked; 0 for never. */
	public static final String LOCK_AFTER = "scherm.vergrendelen-na";

	private final Desk desk;
	private final Connectors connectors;
	private final RetentionTable retention = new RetentionTable();

	public Administration(Desk desk, Connectors connectors) {
		this.desk = desk;
		this.connectors = connectors;
	}

	/** Every setting, those that the connectors declare and our own, by key, with its value. */
	public Outcome<List<SettingValue>> settings() {
		return desk.with(List.of(Right.SEE_LIST), () -> desk.read(records -> Outcome
				.done(declared().stream().map(setting -> value(records, setting)).toList())));
	}

	/** One setting; {@code setting.unknown}, which lists the keys, when there is no such setting. */
	public Outcome<SettingValue> setting(String key) {
		return desk.with(List.of(Right.SEE_LIST), () -> desk.read(records -> declared(key)
				.map(setting -> Outcome.done(value(records, setting))).orElseGet(() -> unknown(key))));
	}

	/** Changes a setting; {@code setting.unknown} as above, {@code setting.value} when it does not take that value. */
	public Outcome<SettingValue> set(String key, String value) {
		return desk.with(List.of(Right.SETTINGS), () -> {
			Optional<Setting> setting = declared(key);
			if (setting.isEmpty()) {
				return unknown(key);
			}
			if (!setting.get().accepts(value)) {
				return Outcome.refused(desk.refusal("setting.value", key, value, desk.text("setting-kind." + setting.get().kind(),
						setting.get().choices().stream().map(Setting.Choice::value).collect(Collectors.joining(", ")))));
			}
			Optional<RetentionRule> rule = retention.ofSetting(key);
			if (rule.filter(term -> !term.allows(Integer.parseInt(value))).isPresent()) {
				return Outcome.refused(desk.refusal("setting.term", key, Integer.toString(rule.get().least()),
						Integer.toString(rule.get().most())));
			}
			return desk.write(records -> {
				desk.settings().set(records, setting.get(), value);
				// the value stays out of the log: a setting can be a key to another system
				desk.audit(records, "setting.changed", key, "");
				return Outcome.done(value(records, setting.get()));
			});
		});
	}

	private List<Setting> declared() {
		List<Connector> all = new ArrayList<>(connectors.senders());
		all.addAll(connectors.receivers());
		Setting expiry = new Setting(Expiry.SETTING, Setting.Kind.DAY, Expiry.STANDARD, desk.text("setting.expiry"),
				desk.text("setting.expiry.help"));
		Setting lock = new Setting(LOCK_AFTER, Setting.Kind.NUMBER, "10", desk.text("setting.lock"), desk.text("setting.lock.help"));
		Setting remind = new Setting(Backups.REMIND_AFTER, Setting.Kind.NUMBER, Backups.REMIND_STANDARD, desk.text("setting.remind"),
				desk.text("setting.remind.help"));
		Stream<Setting> terms = retention.all().stream().map(rule -> new Setting(rule.setting(), Setting.Kind.NUMBER,
				Integer.toString(rule.term()), desk.text("setting.term.label", desk.text("retention." + rule.id()), desk.text("retention-unit." + rule.unit())),
				rule.source()));
		return Stream.concat(Stream.concat(Stream.of(expiry, lock, remind), terms), all.stream().flatMap(connector -> connector.settings().stream()))
				.sorted(Comparator.comparing(Setting::key)).toList();
	}

	private Optional<Setting> declared(String key) {
		return declared().stream().filter(setting -> setting.key().equals(key)).findFirst();
	}

	private Outcome<SettingValue> unknown(String key) {
		String keys = declared().stream().map(Setting::key).collect(Collectors.joining(", "));
		return Outcome.refused(desk.refusal("setting.unknown", key, keys.isEmpty() ? desk.text("setting.none") : keys));
	}

	private SettingValue value(Records records, Setting setting) {
		Optional<String> chosen = desk.settings().get(records, setting);
		return new SettingValue(setting, setting.kind() == Setting.Kind.SECRET ? "" : chosen.orElse(setting.standard()), chosen.isPresent());
	}

	/** The users, by name. */
	public Outcome<List<User>> users() {
		return desk.with(List.of(Right.SEE_LIST), () -> desk.read(records -> Outcome.done(records.users().all())));
	}

	/**
	 * Adds a user, or gives one another role; {@code admin.last} when no beheerder would be left, {@code admin.name-hides} and
	 * {@code admin.name-alike} for a name that cannot be typed again or told from another but by capitals. A new user cannot come in
	 * before there is an account or a pin, see {@link Access}.
	 */
	public Outcome<User> putUser(String name, Role role) {
		return desk.with(List.of(Right.SETTINGS), () -> desk.write(records -> {
			UserList users = new UserList(desk);
			List<Refusal> objections = users.objections(records, name, role);
			return objections.isEmpty() ? Outcome.done(users.put(records, name, role)) : Outcome.refused(objections);
		}));
	}

	/**
	 * Gives the acting user another role in the practice school, so that one can try what only a colleague may do. Needs no
	 * right there; {@code practice.not-here} anywhere else.
	 */
	public Outcome<User> practiseAs(Role role) {
		return desk.with(List.of(), () -> {
			if (!desk.practice()) {
				return Outcome.refused(desk.refusal("practice.not-here"));
			}
			return desk.write(records -> {
				User user = new User(desk.userName(), role);
				records.users().put(user);
				desk.audit(records, "user.changed", user.name(), role.word());
				return Outcome.done(user);
			});
		});
	}

	/** Removes a user; not oneself ({@code admin.self}) and not the last beheerder ({@code admin.last}). */
	public Outcome<User> removeUser(String name) {
		return desk.with(List.of(Right.SETTINGS), () -> desk.write(records -> {
			Optional<User> user = records.users().byName(name);
			if (user.isEmpty()) {
				return Outcome.refused(desk.refusal("admin.unknown", name));
			}
			if (new LastBeheerder(desk).is(records, name)) {
				return Outcome.refused(desk.refusal("admin.last", name));
			}
			if (name.equals(desk.userName())) {
				return Outcome.refused(desk.refusal("admin.self"));
			}
			records.users().remove(name);
			records.identities().remove(name);
			desk.audit(records, "user.removed", name, user.get().role().word());
			return Outcome.done(user.get());
		}));
	}

	/** What each role may do, in words, in the order of the rights. Everybody may know that. */
	public Map<Role, List<Text>> rights() {
		RightsTable table = new RightsTable();
		Map<Role, List<Text>> all = new EnumMap<>(Role.class);
		for (Role role : Role.values()) {
			all.put(role, Stream.of(Right.values()).filter(right -> table.allows(role, right)).map(right -> desk.text("right." + right)).toList());
		}
		return all;
	}

	/**
	 * Reads the audit log from the first entry on, page by page, so that others work on however slow the reader is.
	 *
	 * @return how many entries there were
	 */
	public Outcome<Long> audit(Consumer<AuditEntry> reader) {
		return desk.with(List.of(Right.SETTINGS), () -> {
			long entries = 0;
			long last = Long.MIN_VALUE;
			List<AuditEntry> page;
			do {
				long from = last;
				page = desk.read(records -> records.audit().after(from));
				page.forEach(reader);
				entries += page.size();
				last = page.isEmpty() ? last : page.getLast().number();
			} while (page.size() == AuditLog.PAGE);
			return Outcome.done(entries);
		});
	}

	/**
	 * Checks the audit log, that nothing in it was changed, removed (at the end either), added or moved, and compares
	 * everything that is kept with what it says.
	 *
	 * @return what was found; {@code audit.stopped} when the user stopped it
	 */
	public Outcome<AuditVerdict> verifyAudit(Progress progress) {
		return desk.with(List.of(Right.SETTINGS), () -> desk.verifyAudit(progress).map(Outcome::done)
				.orElseGet(() -> Outcome.refused(desk.refusal("audit.stopped"))));
	}

	/**
	 * Records that BSNs are about to be shown in clear. Needs the right to reveal them; show nothing when it is refused.
	 *
	 * @param what where they are shown, such as the command's name; never a BSN
	 * @return what the log was told
	 */
	public Outcome<AuditEntry> recordReveal(String what) {
		return desk.with(List.of(Right.REVEAL_BSN),
				() -> Outcome.done(desk.write(records -> desk.audit(records, "bsn.revealed", "", Masking.masked(what)))));
	}
}
