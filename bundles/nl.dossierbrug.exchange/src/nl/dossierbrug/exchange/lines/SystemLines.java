package nl.dossierbrug.exchange.lines;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import nl.dossierbrug.core.id.School;
import nl.dossierbrug.core.line.Call;
import nl.dossierbrug.core.line.Reply;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.spi.Connector;
import nl.dossierbrug.core.spi.LineUse;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.connectors.Connectors;
import nl.dossierbrug.exchange.connectors.LineQuestions;
import nl.dossierbrug.exchange.desk.Desk;
import nl.dossierbrug.exchange.ledger.LinePauses;
import nl.dossierbrug.exchange.model.Right;
import nl.dossierbrug.exchange.model.SchoolLine;
import nl.dossierbrug.exchange.store.Records;

/**
 * The lines over which connectors speak with their systems, one for a connector and a school. Everything needs the right to
 * change settings. What is secret of a line is sealed, is in no log, and is shown to nobody again.
 */
public final class SystemLines {

	/** So long a test may take. */
	private static final Duration TEST = Duration.ofSeconds(30);

	private final Desk desk;
	private final Connectors connectors;
	private final LineCalls calls;
	private final Messages words = new Messages(SystemLines.class);
	private final LineParties whose;

	/** @param calls made over the lines in this session */
	public SystemLines(Desk desk, Connectors connectors, LineCalls calls) {
		this.desk = desk;
		this.connectors = connectors;
		this.calls = calls;
		whose = new LineParties(desk, connectors, words);
	}

	/** Every line, by connector and school; those of other homes at the same server too, where this home has none of its own. */
	public Outcome<List<LineView>> all() {
		return desk.with(List.of(Right.SETTINGS), () -> {
			List<SchoolLine> kept = desk.read(records -> records.lines().all());
			Map<String, Connector> present = connectors.withLine().stream().collect(Collectors.toMap(Connector::id, one -> one, (one, other) -> one));
			return Outcome.done(kept.stream().filter(line -> isOurs(line) || kept.stream().noneMatch(other -> isOurs(other) && isBeside(line, other)))
					.map(line -> view(line, Optional.ofNullable(present.get(line.connector())))).toList());
		});
	}

	private boolean isOurs(SchoolLine line) {
		return line.sealedBy().equals(desk.secrets().key());
	}

	private static boolean isBeside(SchoolLine one, SchoolLine other) {
		return one.connector().equals(other.connector()) && one.school().equals(other.school());
	}

	private LineView view(SchoolLine line, Optional<Connector> connector) {
		Optional<Credentials> credentials = isOurs(line) ? new LineSecrets(desk.secrets()).opened(line) : Optional.empty();
		List<LineView.Particular> particulars = connector.map(one -> new AskedBesides(one, words)).map(asked -> {
			Map<String, String> filled = credentials.map(Credentials::particulars).orElse(Map.of());
			Map<String, String> shown = asked.shown(filled);
			return asked.settings().stream().map(setting -> new LineView.Particular(setting, shown.getOrDefault(setting.key(), ""),
					filled.containsKey(setting.key()))).toList();
		}).orElse(List.of());
		return new LineView(line.connector(), connector.map(Connector::name).orElse(Text.same(line.connector())), line.school(), line.address(),
				line.certificateUntil().map(this::lastDay), !line.trust().isEmpty(), line.proxy(), particulars, credentials.isPresent());
	}

	private LocalDate lastDay(Instant until) {
		return LocalDate.ofInstant(until, desk.zone());
	}

	/**
	 * Sets a line, in the place of the one before.
	 *
	 * @return the line; or everything that is wrong: {@code line.connector-unknown}, {@code line.no-line} (the connector speaks with
	 *         no system), {@code school.brin}, {@code school.vestiging}, {@code practice.only-practice-school}, {@code line.address},
	 *         {@code line.file}, {@code line.certificate-*}, {@code line.trust}, {@code line.proxy-address}, {@code line.particular-*}
	 */
	public Outcome<LineView> set(LineOrder order) {
		return desk.with(List.of(Right.SETTINGS), () -> whose.of(order.connector(), order.school(), order.vestiging())
				.then(found -> checked(order, found)));
	}

	private Outcome<LineView> checked(LineOrder order, LineParties.Whose whose) {
		Optional<SchoolLine> before = desk.read(records -> own(records, whose.connector().id(), whose.school()));
		return new LineCheck(desk, words).line(order, whose.connector(), whose.school(), before).map(line -> {
			desk.write(records -> {
				// of a key that is gone, since nobody else can have it
				remove(records, whose.connector().id(), whose.school(), other -> !isOurs(other) && desk.secrets().sole());
				records.lines().put(line);
				return desk.audit(records, "line.set", line.connector(), line.school().toString());
			});
			calls.forget(line.id());
			return view(line, Optional.of(whose.connector()));
		});
	}

	private Optional<SchoolLine> own(Records records, String connector, School school) {
		return records.lines().all().stream().filter(line -> isOurs(line) && line.connector().equals(connector) && line.school().equals(school)).findFirst();
	}

	/** Says whether there were any. */
	private static boolean remove(Records records, String connector, School school, Predicate<SchoolLine> which) {
		List<SchoolLine> gone = records.lines().all().stream().filter(line -> line.connector().equals(connector) && line.school().equals(school))
				.filter(which).toList();
		gone.forEach(line -> records.lines().remove(line.connector(), line.school(), line.sealedBy()));
		return !gone.isEmpty();
	}

	/**
	 * Tries a line: connects, and lets the connector ask the least that tells whether it works. May take half a minute.
	 *
	 * @return what it came to, also when there is no line or it cannot be used; refused as {@link #set} when there is no such connector
	 *         or school
	 */
	public Outcome<LineTest> test(String connector, String school, String vestiging, Progress progress) {
		return desk.with(List.of(Right.SETTINGS), () -> whose.of(connector, school, vestiging).then(found -> {
			LineUse use = found.connector().line().orElseThrow();
			LineTest test = switch (calls.call(found.connector(), found.school(), TEST, progress)) {
				case Outcome.Done<Call>(Call call) -> test(use, call);
				case Outcome.Refused<Call>(List<Refusal> reasons) -> LineTest.failed(Refusal.together(reasons));
			};
			desk.write(records -> {
				if (test.refusal().isEmpty()) {
					new LinePauses(desk).resume(records, found.connector().id(), found.school());
				}
				return desk.audit(records, "line.tested", found.connector().id(), found.school() + " " + test.refusal().map(Refusal::id).orElse("ok"));
			});
			return Outcome.done(test);
		}));
	}

	private static LineTest test(LineUse use, Call call) {
		LineQuestions.Question<Text> question = use::test;
		long from = System.nanoTime();
		LineTest test = switch (question.answer(call)) {
			case Reply.Done<Text>(Text answer) -> LineTest.worked(answer);
			case Reply.NotNow<Text> notNow -> LineTest.failed(notNow.reason());
			case Reply.Never<Text>(Refusal reason) -> LineTest.failed(reason);
		};
		return test.after(Duration.ofNanos(System.nanoTime() - from));
	}

	/**
	 * Removes a line. What was sent over it stays known.
	 *
	 * @return the school; refused as {@link #test}; a line of a connector that is not present any more can be removed
	 */
	public Outcome<School> remove(String connector, String school, String vestiging) {
		return desk.with(List.of(Right.SETTINGS), () -> whose.school(school, vestiging).then(found -> {
			boolean removed = desk.write(records -> {
				boolean some = remove(records, connector, found, line -> isOurs(line) || desk.secrets().sole());
				if (some) {
					desk.audit(records, "line.removed", connector, found.toString());
				}
				return some;
			});
			calls.forget(SchoolLine.id(connector, found, desk.secrets().key()));
			return removed ? Outcome.done(found)
					: whose.connector(connector).then(known -> Outcome.refused(Refusal.of(words, "line.none", known.name(), found.toString())));
		}));
	}
}
