package nl.dossierbrug.desktop.handover;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Composite;

import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.desktop.kit.ActionButton.Kind;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.desktop.kit.RefusedOnes;
import nl.dossierbrug.desktop.kit.State;
import nl.dossierbrug.exchange.model.Transfer;
import nl.dossierbrug.exchange.prepare.Prepared;
import nl.dossierbrug.exchange.validate.FindingGroup;

/** Composes and checks every dossier without making anything ready, and says what was found, each thing once. */
final class CheckStep implements Step {

	/** What was prepared, with what was found grouped. */
	private record Checked(Prepared prepared, List<FindingGroup> groups) {
	}

	@Override
	public String id() {
		return "check";
	}

	@Override
	public void build(Composite page, Guide guide) {
		Composite body = guide.kit().columns(page, 1);
		Optional<Prepared> known = guide.handover().checked;
		guide.attempt("work.check", progress -> known.isPresent() ? grouped(guide, known.get())
				: guide.exchange().preparing().prepare(guide.handover().whole().asDraft(), progress)
						.then(prepared -> grouped(guide, prepared)), checked -> {
					guide.handover().checked = Optional.of(checked.prepared());
					show(body, guide, checked);
					guide.changed();
				}, refusals -> guide.refusals(body, refusals));
	}

	private static Outcome<Checked> grouped(Guide guide, Prepared prepared) {
		return Outcome.done(new Checked(prepared, new CheckedFindings(guide.desktop().session().services().validation(),
				guide.handover().order.pair().sender(), guide.exchange().connectors()).groups(prepared.transfers())));
	}

	private void show(Composite body, Guide guide, Checked checked) {
		Kit kit = guide.kit();
		List<Transfer> transfers = checked.prepared().transfers();
		long stopped = transfers.stream().filter(CheckStep::stopped).count();
		kit.state(body, stopped == 0 ? State.GOOD : State.ATTENTION, guide.say("check.count", transfers.size() - stopped, transfers.size()));
		if (stopped > 0) {
			kit.wide(kit.quiet(body, guide.say("check.stay", stopped)));
		}
		kit.inRow(kit.button(kit.row(body), "handover.check-again", Kind.PLAIN, "refresh", guide.say("check.again"), () -> {
			guide.handover().checked = Optional.empty();
			guide.again();
		}));
		new RepairCard(guide).build(body, checked.prepared().repairs());
		refused(body, guide, transfers);
		if (checked.groups().isEmpty()) {
			kit.wide(kit.quiet(body, guide.say("check.nothing")));
		}
		checked.groups().forEach(group -> new FindingGroupCard(guide, transfers).build(body, group));
		checked.prepared().findings().forEach(finding -> kit.state(body, PupilsStep.state(finding), guide.say(finding.message())));
		new ParentsPdf(guide).build(body, transfers);
	}

	/** Who has no dossier at all, by reason. */
	private static void refused(Composite body, Guide guide, List<Transfer> transfers) {
		RefusedOnes refused = new RefusedOnes(guide.kit(), guide.desktop().language());
		transfers.forEach(transfer -> transfer.refusal().ifPresent(refusal -> refused.add(transfer.name(), refusal)));
		refused.build(body);
	}

	static boolean stopped(Transfer transfer) {
		return transfer.refusal().isPresent() || transfer.findings().stream().anyMatch(Finding::isError);
	}

	@Override
	public Optional<String> obstacle(Guide guide) {
		Optional<Prepared> checked = guide.handover().checked;
		if (checked.isEmpty()) {
			return Optional.of(guide.say("check.wait"));
		}
		return checked.get().transfers().stream().allMatch(CheckStep::stopped) ? Optional.of(guide.say("check.nobody")) : Optional.empty();
	}
}
