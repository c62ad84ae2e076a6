package nl.dossierbrug.exchange.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import nl.dossierbrug.core.id.Brin;
import nl.dossierbrug.core.id.School;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.spi.Connector;
import nl.dossierbrug.core.spi.Context;
import nl.dossierbrug.core.spi.Precondition;
import nl.dossierbrug.core.spi.Setting;
import nl.dossierbrug.core.text.Masking;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.audit.AuditVerdict;
import nl.dossierbrug.exchange.audit.AuditWords;
import nl.dossierbrug.exchange.audit.Journal;
import nl.dossierbrug.exchange.audit.Verification;
import nl.dossierbrug.exchange.connectors.ConnectorFault;
import nl.dossierbrug.exchange.model.AuditEntry;
import nl.dossierbrug.exchange.model.RegisteredPoint;
import nl.dossierbrug.exchange.model.Right;
import nl.dossierbrug.exchange.model.Source;
import nl.dossierbrug.exchange.model.TimelineEvent;
import nl.dossierbrug.exchange.model.Transfer;
import nl.dossierbrug.exchange.model.User;
import nl.dossierbrug.exchange.store.Records;
import nl.dossierbrug.exchange.store.Store;
import nl.dossierbrug.exchange.store.StoreTrouble;

/** What every use case works with: the store, who is acting, the clock, the rights, the words and the journal. */
public final class Desk {

	/** The setting that says that rests of what was taken out are still to go. No connector can declare one with a colon. */
	private static final String LEFTOVERS = "store:leftovers";

	private final Store store;
	private final String userName;
	private final Clock clock;
	private final Optional<Brin> practiceSchool;
	private final Messages words;
	private final RightsTable rights = new RightsTable();
	private final Journal journal;
	private final HomeSecrets secrets;
	private final SettingStore settings;
	/** Writers take turns, so that two of them never add the same entry to the chain. */
	private final ReentrantLock turn = new ReentrantLock();

	public Desk(Store store, String userName, Clock clock, Messages words) {
		this(store, userName, clock, words, Optional.empty());
	}

	/** @param practiceSchool the school of a practice home; empty for a real one */
	public Desk(Store store, String userName, Clock clock, Messages words, Optional<Brin> practiceSchool) {
		this.store = store;
		this.practiceSchool = practiceSchool;
		this.userName = userName;
		this.clock = clock;
		this.words = words;
		journal = new Journal(store.seal(), this::now, userName);
		secrets = new HomeSecrets(store.seal());
		settings = new SettingStore(secrets);
	}

	/** Begins work in a home that was just opened: the log goes on, or tells why it cannot go on as it was. */
	public void begin() {
		turn.lock();
		try {
			store.transact(records -> {
				journal.open(records, store.witnessed());
				return true;
			});
		} finally {
			turn.unlock();
		}
		if (store.repaired()) {
			write(records -> audit(records, "store.repaired", "", ""));
		}
	}

	/**
	 * The acting user, looked up anew: a role that was changed meanwhile counts at once.
	 *
	 * @throws java.util.NoSuchElementException when somebody else removed the user meanwhile; {@link #with} refuses that
	 */
	public User user() {
		return findUser().orElseThrow();
	}

	private Optional<User> findUser() {
		return read(records -> records.users().byName(userName));
	}

	public boolean allows(User user, Right right) {
		return rights.allows(user.role(), right);
	}

	/**
	 * Does work that needs rights; refused, with one refusal for each right that is missing, when the user lacks one, and
	 * with {@code connector.fault} when a connector breaks down. So connectors are asked before anything is changed. When the
	 * store cannot work now, it is refused with the store's own reason.
	 */
	public <T> Outcome<T> with(List<Right> needed, Supplier<Outcome<T>> work) {
		try {
			return allowed(needed, work);
		} catch (ConnectorFault fault) {
			return Outcome.refused(fault.refusal());
		} catch (StoreTrouble trouble) {
			return Outcome.refused(trouble.refusal());
		}
	}

	private <T> Outcome<T> allowed(List<Right> needed, Supplier<Outcome<T>> work) {
		Optional<User> found = findUser();
		if (found.isEmpty()) {
			return Outcome.refused(refusal("user.unknown", userName, text("user.hint.named")).as(Refusal.Kind.NOT_ALLOWED));
		}
		User user = found.get();
		List<Refusal> missing = needed.stream().filter(right -> !allows(user, right))
				.map(right -> missing("rights.missing", user, right)).toList();
		return missing.isEmpty() ? work.get() : Outcome.refused(missing);
	}

	public Refusal missing(String id, User user, Right right) {
		Refusal refusal = refusal("rights.missing", user.name(), user.role().word(), words.text("right." + right));
		return new Refusal(id, refusal.what(), refusal.meaning(), refusal.next(), refusal.who()).as(Refusal.Kind.NOT_ALLOWED);
	}

	public Refusal refusal(String id, Object... arguments) {
		return Refusal.of(words, id, arguments);
	}

	/** Which refusals a refusal holds, as the audit log tells it. */
	public static String ids(Refusal refusal) {
		return refusal.each().stream().map(Refusal::id).collect(Collectors.joining(" "));
	}

	public Text text(String key, Object... arguments) {
		return words.text(key, arguments);
	}

	/** Whether there are words under a key. */
	public boolean has(String key) {
		return words.has(key);
	}

	/** In a practice school nothing real comes in and nothing goes out: why another school may not be used; empty when it may. */
	public Optional<Refusal> outsidePractice(School... schools) {
		return practiceSchool.filter(own -> Arrays.stream(schools).anyMatch(school -> !school.brin().equals(own)))
				.map(own -> refusal("practice.only-practice-school", own.code()));
	}

	/** In a practice school nothing goes out: why not; empty where it is none. */
	public Optional<Refusal> goesOutOfPractice() {
		return practiceSchool.map(own -> refusal("practice.nothing-out"));
	}

	public boolean practice() {
		return practiceSchool.isPresent();
	}

	/** Looks at the records: nothing in them can be changed, and nobody is waited for. */
	public <T> T read(Function<Records, T> work) {
		return store.look(work);
	}

	public <T> T write(Function<Records, T> work) {
		turn.lock();
		try {
			return store.transact(records -> journal.keep(records, work));
		} finally {
			turn.unlock();
		}
	}

	/**
	 * Notes in a transaction that takes something out for good that its rests have to go too. {@link #forget} sees to it;
	 * after a crash, whoever opens the home next.
	 */
	public void leftovers(Records records) {
		records.settings().set(LEFTOVERS, "true");
	}

	/**
	 * Sees to it that nothing of what was taken out is left in the store's files.
	 *
	 * @return false when that could not be done now; the next opening tries again
	 */
	public boolean forget() {
		turn.lock();
		try {
			if (!read(records -> records.settings().get(LEFTOVERS)).equals(Optional.of("true"))) {
				return true;
			}
			boolean gone = store.forget();
			if (gone) {
				write(records -> {
					records.settings().set(LEFTOVERS, "false");
					return audit(records, "leftovers.removed", "", "");
				});
			}
			return gone;
		} finally {
			turn.unlock();
		}
	}

	/** What nobody may read but this home. */
	public HomeSecrets secrets() {
		return secrets;
	}

	/** What is set of settings. */
	public SettingStore settings() {
		return settings;
	}

	/** The time to reckon with. */
	public Clock clock() {
		return clock;
	}

	/** To the millisecond, as the audit log keeps it. */
	public Instant now() {
		return clock.instant().truncatedTo(ChronoUnit.MILLIS);
	}

	public LocalDate today() {
		return LocalDate.now(clock);
	}

	public ZoneId zone() {
		return clock.getZone();
	}

	public String userName() {
		return userName;
	}

	/** Tells the log what was done. Gives the entry with its number; it is linked and sealed when the transaction ends. */
	public AuditEntry audit(Records records, String event, String subject, String detail) {
		records.audit().append(AuditEntry.of(now(), userName, event, subject, detail));
		return records.audit().last().orElseThrow();
	}

	/** Checks the log and all that it speaks of; empty when it was stopped. */
	public Optional<AuditVerdict> verifyAudit(Progress progress) {
		Verification check = new Verification(store.seal(), new AuditWords(zone(), Masking::masked));
		return check.of(work -> read(records -> {
			work.accept(records);
			return true;
		}), progress);
	}

	/** Notes on a transfer's timeline and in the audit log what Dossierbrug did to it itself, or saw of it. */
	public void note(Records records, Transfer transfer, String event, Text detail, String auditEvent, String auditDetail) {
		note(records, transfer, event, detail, Source.GEZIEN, auditEvent, auditDetail);
	}

	/** The same of what a person said. */
	public void noteSaid(Records records, Transfer transfer, String event, Text detail, String auditEvent, String auditDetail) {
		note(records, transfer, event, detail, Source.GEZEGD, auditEvent, auditDetail);
	}

	/** The same of what another system confirmed with a receipt. */
	public void noteConfirmed(Records records, Transfer transfer, String event, Text detail, String auditEvent, String auditDetail) {
		note(records, transfer, event, detail, Source.BERICHT, auditEvent, auditDetail);
	}

	private void note(Records records, Transfer transfer, String event, Text detail, Source source, String auditEvent, String auditDetail) {
		records.transfers().addEvent(new TimelineEvent(transfer.id(), now(), userName, event, detail, source));
		audit(records, auditEvent, transfer.id(), auditDetail);
	}

	/** The value of every setting that a connector declares, secrets in the clear: for the connector alone. */
	public Map<String, String> settingsOf(Connector connector, Records records) {
		Map<String, String> values = new HashMap<>();
		for (Setting setting : connector.settings()) {
			values.put(setting.key(), settings.get(records, setting).orElse(setting.standard()));
		}
		return values;
	}

	/** Every precondition of a connector for a school. */
	public List<Precondition> preconditions(Connector connector, School school) {
		String role = user().role().word();
		Map<String, String> settings = read(records -> settingsOf(connector, records));
		Optional<String> point = read(records -> records.deliveryPoints().of(connector.id(), school.brin()))
				.map(RegisteredPoint::point);
		return connector.preconditions(new Context(school, settings, role, today(), point));
	}

	/** What stands in the way of using a connector for a school. */
	public List<Refusal> obstacles(Connector connector, School school) {
		List<Refusal> refusals = new ArrayList<>();
		for (Precondition precondition : preconditions(connector, school)) {
			if (!precondition.ok()) {
				refusals.add(precondition.refusal());
			}
		}
		return refusals;
	}
}
