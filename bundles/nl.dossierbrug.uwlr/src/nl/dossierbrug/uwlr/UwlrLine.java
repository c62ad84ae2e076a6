package nl.dossierbrug.uwlr;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import nl.dossierbrug.core.id.SchoolYear;
import nl.dossierbrug.core.line.Call;
import nl.dossierbrug.core.line.LiveRoster;
import nl.dossierbrug.core.line.Reply;
import nl.dossierbrug.core.line.RosterQuestion;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.pupil.Roster;
import nl.dossierbrug.core.spi.LineUse;
import nl.dossierbrug.core.spi.Setting;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.core.text.Text;

/**
 * The roster of a system over UWLR 2.2. Everything is asked for in one call; a system that gives it in parts only says so with a
 * fault, and is then asked for its groups and for the pupils in them. Keeps nothing between two calls.
 */
public final class UwlrLine implements LineUse, LiveRoster {

	private final String connector;
	private final Text system;
	private final Text explanation;
	private final YearsGiven years;
	private final Messages messages = new Messages(UwlrLine.class);

	/**
	 * @param connector the connector's id, with which the keys of the particulars begin
	 * @param system what its users call it
	 * @param explanation where a school gets the address and the rest, in words of that system
	 */
	public UwlrLine(String connector, Text system, Text explanation, YearsGiven years) {
		this.connector = connector;
		this.system = system;
		this.explanation = explanation;
		this.years = years;
	}

	@Override
	public Text explanation() {
		return explanation;
	}

	@Override
	public List<Setting> particulars() {
		return List.of(particular(Setting.Kind.SECRET, "autorisatiesleutel"), particular(Setting.Kind.TEXT, "klantcode"),
				particular(Setting.Kind.TEXT, "klantnaam"));
	}

	private Setting particular(Setting.Kind kind, String name) {
		return new Setting(connector + "." + name, kind, "", messages.text("particular." + name), messages.text("particular." + name + ".help"));
	}

	/** Asks for the groups, in which there are no pupils; of a system that gives no parts, for what changed since now. */
	@Override
	public Reply<Text> test(Call call) throws IOException, InterruptedException {
		SchoolYear year = year(call);
		SoapService service = service(call);
		UwlrRequest request = new UwlrRequest(call.school(), year);
		Reply<SoapAnswer> reply = service.kind(Operation.STRUCTURE, request);
		if (unknown(reply)) {
			reply = service.kind(Operation.ALL, request.changedSince(Optional.of(call.clock().instant())));
		}
		return given(reply, call, year, answer -> Reply.done(messages.text("test.works", system, call.school())));
	}

	@Override
	public Reply<Optional<Roster>> roster(Call call, RosterQuestion question) throws IOException, InterruptedException {
		if (years == YearsGiven.CURRENT && !question.year().equals(year(call))) {
			return Reply.never(refusal("uwlr.current-year", question.year()));
		}
		SoapService service = service(call);
		UwlrRequest request = new UwlrRequest(call.school(), question.year());
		Reply<SoapAnswer> reply = service.ask(Operation.ALL, request.changedSince(question.changedSince()));
		if (unknown(reply)) {
			return staged(call, question, service, request);
		}
		if (reply instanceof Reply.Done<SoapAnswer>(SoapAnswer.NoChanges none)) {
			return Reply.done(Optional.empty());
		}
		return given(reply, call, question.year(), answer -> made(call, question, List.of(answer.message())));
	}

	/** A change of groups is none of pupils and the other way round, so in parts everything is asked for. */
	private Reply<Optional<Roster>> staged(Call call, RosterQuestion question, SoapService service, UwlrRequest request)
			throws IOException, InterruptedException {
		return given(service.ask(Operation.STRUCTURE, request), call, question.year(), structure -> given(
				service.ask(Operation.PUPILS, request.inGroups(GroupKeys.of(structure.message()))), call, question.year(),
				pupils -> made(call, question, List.of(structure.message(), pupils.message()))));
	}

	private Reply<Optional<Roster>> made(Call call, RosterQuestion question, List<byte[]> messages) throws IOException {
		return new AskedRoster(this.messages, system, call, question.year()).of(messages);
	}

	/** What is made of an answer that gives something. */
	private interface Made<T> {
		Reply<T> of(SoapAnswer.Given answer) throws IOException, InterruptedException;
	}

	private <T> Reply<T> given(Reply<SoapAnswer> reply, Call call, SchoolYear year, Made<T> made) throws IOException, InterruptedException {
		return switch (reply) {
			case Reply.NotNow<SoapAnswer>(Refusal reason, var after) -> new Reply.NotNow<>(reason, after);
			case Reply.Never<SoapAnswer>(Refusal reason) -> Reply.never(reason);
			case Reply.Done<SoapAnswer>(SoapAnswer answer) -> switch (answer) {
				case SoapAnswer.Given given -> made.of(given);
				case SoapAnswer.NoChanges none -> made.of(new SoapAnswer.Given(new byte[0]));
				case SoapAnswer.NoData none -> Reply.never(refusal("uwlr.no-data", call.school(), year));
				case SoapAnswer.Fault fault -> new FaultReply(messages, system, call, WhoAsks.of(call.line(), connector)).of(fault, year);
			};
		};
	}

	private static boolean unknown(Reply<SoapAnswer> reply) {
		return reply instanceof Reply.Done<SoapAnswer>(SoapAnswer.Fault fault) && fault.meaning() == SoapAnswer.Meaning.UNKNOWN_OPERATION;
	}

	private SoapService service(Call call) {
		return new SoapService(call, connector, () -> refusal("uwlr.enormous"));
	}

	private static SchoolYear year(Call call) {
		return SchoolYear.of(LocalDate.ofInstant(call.clock().instant(), call.clock().getZone()));
	}

	private Refusal refusal(String id, Object... arguments) {
		return AskedRoster.refusal(messages, id, system, arguments);
	}
}
