package nl.dossierbrug.desktop.handover;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;

import nl.dossierbrug.core.spi.DossierSender;
import nl.dossierbrug.desktop.area.Places;
import nl.dossierbrug.desktop.kit.ActionButton.Kind;
import nl.dossierbrug.desktop.kit.Card;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.desktop.kit.PathField;
import nl.dossierbrug.desktop.kit.RowColumn;
import nl.dossierbrug.desktop.kit.RowTable;
import nl.dossierbrug.desktop.kit.State;
import nl.dossierbrug.exchange.prepare.FolderLook;
import nl.dossierbrug.exchange.prepare.FoundDossier;

/** Where the dossiers come from, a folder or the line of the sending system, and who has one there. */
final class DossiersStep implements Step {

	private final boolean overLine;
	/** Whether it was looked there in vain. */
	private boolean refused;

	private DossiersStep(boolean overLine) {
		this.overLine = overLine;
	}

	/** Asks for the folder. */
	static DossiersStep inFolder() {
		return new DossiersStep(false);
	}

	/** Asks the sending system. */
	static DossiersStep overLine() {
		return new DossiersStep(true);
	}

	@Override
	public String id() {
		return "dossiers";
	}

	@Override
	public String headKey() {
		return overLine ? "head.dossiers.line" : Step.super.headKey();
	}

	@Override
	public void build(Composite page, Guide guide) {
		refused = false;
		HandoverUnderway handover = guide.handover();
		if (!overLine) {
			folder(page, guide);
		}
		Composite body = guide.kit().columns(page, 1);
		body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		if (handover.look.isPresent()) {
			show(body, guide, handover.look.get());
		} else if (isChosen(handover)) {
			guide.attempt(overLine ? "work.offered" : "work.folder", progress -> guide.exchange().preparing(handover.readings).look(handover.everybody(), progress), look -> {
				handover.look = Optional.of(look);
				show(body, guide, look);
				guide.changed();
			}, refusals -> {
				refused = true;
				how(body, guide);
				guide.refusals(body, refusals);
			});
		} else {
			how(body, guide);
		}
	}

	private boolean isChosen(HandoverUnderway handover) {
		return overLine || handover.order.files().dossiers().isPresent();
	}

	private static void folder(Composite page, Guide guide) {
		Kit kit = guide.kit();
		HandoverUnderway handover = guide.handover();
		PathField folder = new PathField(page, kit, "handover.dossiers", guide.say("dossiers.folder"), handover.order.files().dossiers(),
				guide.say("browse"), PathField.Kind.FOLDER, new String[0], path -> take(guide, path));
		guide.typing(folder.field(), "dossiers");
		if (guide.desktop().session().practice()) {
			kit.button(page, "handover.practice-dossiers", Kind.LINK, "practice", guide.say("dossiers.practice"),
					() -> folder.put(guide.desktop().session().practiceHome().files().resolve("dossiers").toString()));
		}
	}

	private static void take(Guide guide, Optional<Path> folder) {
		guide.handover().files(guide.handover().order.files().withDossiers(folder));
		guide.typed("dossiers");
		guide.again();
	}

	/** How one gets dossiers out of the sending system; over a line, the way to that line. */
	private void how(Composite body, Guide guide) {
		if (overLine) {
			guide.kit().link(body, "handover.dossiers-line", guide.say("pupils.live.line"),
					() -> guide.go(Places.connector(guide.handover().order.pair().sender())));
			return;
		}
		guide.exchange().connectors().senders().stream().filter(one -> one.id().equals(guide.handover().order.pair().sender()))
				.map(DossierSender::howToGetDossiers).findFirst().ifPresent(words -> {
					Card card = guide.kit().card(body, State.INFO);
					guide.kit().strong(card, guide.say("dossiers.how"));
					guide.kit().wide(guide.kit().text(card, guide.say(words)));
				});
	}

	private void show(Composite body, Guide guide, FolderLook look) {
		Kit kit = guide.kit();
		List<FoundDossier> missing = look.pupils().stream().filter(found -> found.refusal().isPresent()).toList();
		int there = look.pupils().size() - missing.size();
		kit.state(body, missing.isEmpty() ? State.GOOD : State.ATTENTION, guide.say("dossiers.count", there, look.pupils().size()));
		if (!missing.isEmpty() && there > 0) {
			kit.wide(kit.quiet(body, guide.say("dossiers.go-on", missing.size(), there)));
		}
		RowTable<FoundDossier> table = new RowTable<>(body, kit.look(), "handover.found", guide.say("dossiers.table"), false, List.of(
				RowColumn.of("name", guide.say("column.name"), 230, found -> found.pupil().name().spoken()),
				RowColumn.of("group", guide.say("column.group"), 70, found -> found.pupil().group()),
				RowColumn.<FoundDossier>of("state", guide.say("column.dossier"), 560, found -> words(guide, found))
						.withState(found -> Optional.of(state(found)))), guide.desktop().tables());
		List<FoundDossier> wrongFirst = look.pupils().stream()
				.sorted(Comparator.comparing((FoundDossier found) -> found.refusal().isEmpty())).toList();
		table.rows(wrongFirst);
		Composite detail = kit.columns(body, 1);
		table.onSelect(row -> {
			Kit.clear(detail);
			row.flatMap(FoundDossier::refusal).ifPresent(refusal -> guide.refusals(detail, List.of(refusal)));
			guide.changed();
		});
		look.findings().forEach(finding -> kit.state(body, PupilsStep.state(finding), guide.say(finding.message())));
		if (!missing.isEmpty()) {
			how(body, guide);
		}
	}

	private static String words(Guide guide, FoundDossier found) {
		return found.refusal().map(refusal -> guide.say(refusal.whatOfAll())).orElseGet(() -> found.findings().stream().findFirst()
				.map(finding -> guide.say(finding.message())).orElseGet(() -> guide.say("dossiers.found")));
	}

	private static State state(FoundDossier found) {
		return found.refusal().isPresent() ? State.WRONG
				: found.findings().stream().map(PupilsStep::state).anyMatch(state -> state == State.ATTENTION) ? State.ATTENTION : State.GOOD;
	}

	@Override
	public Optional<String> obstacle(Guide guide) {
		HandoverUnderway handover = guide.handover();
		if (handover.look.isEmpty()) {
			return Optional.of(guide.say(!isChosen(handover) ? "dossiers.choose" : !refused ? "dossiers.wait" : overLine ? "dossiers.unasked" : "dossiers.unusable"));
		}
		return handover.look.get().pupils().stream().allMatch(found -> found.refusal().isPresent())
				? Optional.of(guide.say("dossiers.nobody")) : Optional.empty();
	}
}
