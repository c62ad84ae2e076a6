package nl.dossierbrug.desktop.handover;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Composite;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.desktop.kit.ActionButton.Kind;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.desktop.kit.RefusedOnes;
import nl.dossierbrug.desktop.kit.State;
import nl.dossierbrug.exchange.prepare.Check;
import nl.dossierbrug.exchange.prepare.CheckedPupil;
import nl.dossierbrug.exchange.prepare.PrepareOrder;
import nl.dossierbrug.exchange.validate.FindingGroup;

/** Composes and checks every dossier without making anything ready, and says what was found, each thing once. */
final class CheckStep implements Step {

	/** What was checked, with what was found grouped. */
	private record Checked(Check check, List<FindingGroup> groups) {
	}

	/** Whether nothing could be checked. */
	private boolean refused;

	@Override
	public String id() {
		return "check";
	}

	@Override
	public void build(Composite page, Guide guide) {
		refused = false;
		Composite body = guide.kit().columns(page, 1);
		HandoverUnderway handover = guide.handover();
		Optional<Check> known = handover.checked();
		PrepareOrder order = handover.whole();
		guide.attempt("work.check", progress -> known.map(Outcome::done)
				.orElseGet(() -> guide.exchange().preparing(handover.readings).check(order, progress)).map(check -> grouped(guide, check)),
				checked -> {
					handover.check = Optional.of(checked.check());
					guide.desktop().session().checked(checked.check());
					show(body, guide, checked);
					guide.changed();
				}, refusals -> {
					refused = true;
					guide.refusals(body, refusals);
				});
	}

	private static Checked grouped(Guide guide, Check check) {
		return new Checked(check, new CheckedFindings(guide.desktop().session().services().validation(), check.order().pair().sender(),
				guide.exchange().connectors()).groups(check.pupils()));
	}

	private void show(Composite body, Guide guide, Checked checked) {
		Kit kit = guide.kit();
		List<CheckedPupil> pupils = checked.check().pupils();
		long stopped = pupils.stream().filter(CheckedPupil::stopped).count();
		kit.state(body, stopped == 0 ? State.GOOD : State.ATTENTION, guide.say("check.count", pupils.size() - stopped, pupils.size()));
		if (stopped > 0) {
			kit.wide(kit.quiet(body, guide.say("check.stay", stopped, pupils.size() - stopped)));
		}
		kit.inRow(kit.button(kit.row(body), "handover.check-again", Kind.PLAIN, "refresh", guide.say("check.again"), () -> {
			guide.handover().check = Optional.empty();
			guide.again();
		}));
		new RepairCard(guide).build(body, pupils);
		refused(body, guide, pupils);
		if (checked.groups().isEmpty()) {
			kit.wide(kit.quiet(body, guide.say("check.nothing")));
		}
		checked.groups().forEach(group -> new FindingGroupCard(guide, checked.check()).build(body, group));
		checked.check().findings().forEach(finding -> kit.state(body, PupilsStep.state(finding), guide.say(finding.message())));
		new ParentsPdf(guide).build(body, checked.check());
	}

	/** Who has no dossier at all, by reason. */
	private static void refused(Composite body, Guide guide, List<CheckedPupil> pupils) {
		RefusedOnes refused = new RefusedOnes(guide.kit(), guide.desktop().language());
		pupils.forEach(pupil -> pupil.refusal().ifPresent(refusal -> refused.add(pupil.name(), refusal)));
		refused.build(body);
	}

	@Override
	public Optional<String> obstacle(Guide guide) {
		Optional<Check> checked = guide.handover().checked();
		if (checked.isEmpty()) {
			return Optional.of(guide.say(refused ? "check.refused" : "check.wait"));
		}
		return checked.get().pupils().stream().allMatch(CheckedPupil::stopped) ? Optional.of(guide.say("check.nobody")) : Optional.empty();
	}
}
