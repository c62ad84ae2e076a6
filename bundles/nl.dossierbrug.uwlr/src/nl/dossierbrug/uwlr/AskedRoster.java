package nl.dossierbrug.uwlr;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.dossierbrug.core.id.Brin;
import nl.dossierbrug.core.id.School;
import nl.dossierbrug.core.id.SchoolYear;
import nl.dossierbrug.core.line.Call;
import nl.dossierbrug.core.line.Reply;
import nl.dossierbrug.core.line.UnreadableAnswerException;
import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.outcome.Severity;
import nl.dossierbrug.core.pupil.Enrolment;
import nl.dossierbrug.core.pupil.Pupil;
import nl.dossierbrug.core.pupil.Roster;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.roster.SentRoster;

/**
 * Makes the roster of the school and year that were asked for. One address can serve all schools of a board: pupils of others are left
 * out, and the roster of another school or year is none.
 *
 * @param year that was asked for
 */
record AskedRoster(Messages messages, Text system, Call call, SchoolYear year) {

	Reply<Optional<Roster>> of(List<byte[]> answers) throws UnreadableAnswerException {
		Optional<Roster> read = read(answers);
		if (read.isEmpty()) {
			return Reply.never(refusal(messages, "uwlr.no-data", system, call.school(), year));
		}
		Roster roster = read.get();
		Optional<Brin> other = roster.school().filter(brin -> !brin.equals(call.school().brin()));
		if (other.isPresent()) {
			return Reply.never(refusal(messages, "uwlr.other-school", system, other.get(), call.school()));
		}
		if (!roster.schoolYear().isEmpty() && !roster.schoolYear().equals(year.toString())) {
			return Reply.never(refusal(messages, "uwlr.other-year", system, roster.schoolYear(), year));
		}
		List<Pupil> ours = roster.pupils().pupils().stream().filter(this::isOurs).toList();
		if (ours.isEmpty()) {
			return Reply.never(refusal(messages, "uwlr.other-branch", system, call.school()));
		}
		List<Finding> findings = new ArrayList<>(roster.pupils().findings());
		int others = roster.pupils().pupils().size() - ours.size();
		if (others > 0) {
			findings.add(new Finding("uwlr.others", Severity.INFO, "", 0, messages.text("finding.uwlr.others", others, call.school())));
		}
		return Reply.done(Optional.of(new Roster(roster.school(), roster.schoolYear(), roster.groups(), roster.pupils().with(ours, findings))));
	}

	private Optional<Roster> read(List<byte[]> answers) throws UnreadableAnswerException {
		try {
			return new SentRoster().read(answers, LocalDate.ofInstant(call.clock().instant(), call.clock().getZone()), call.progress());
		} catch (IOException e) {
			throw new UnreadableAnswerException("no roster that can be read", e);
		}
	}

	private boolean isOurs(Pupil pupil) {
		School asked = call.school();
		Enrolment told = pupil.enrolment();
		return (told.brin().isEmpty() || told.brin().equals(asked.brin().code()))
				&& (told.vestiging().isEmpty() || told.vestiging().equals(asked.vestiging()));
	}

	/** @param arguments what the words use behind the name of the system */
	static Refusal refusal(Messages messages, String id, Text system, Object... arguments) {
		Object[] all = new Object[arguments.length + 1];
		all[0] = system;
		System.arraycopy(arguments, 0, all, 1, arguments.length);
		return Refusal.of(messages, id, all);
	}
}
