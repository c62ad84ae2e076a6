package nl.dossierbrug.desktop.importing;

import java.util.stream.Stream;

import org.eclipse.swt.widgets.Composite;

import nl.dossierbrug.core.dossier.Dossier;
import nl.dossierbrug.core.id.Brin;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.outcome.Refusal.Kind;
import nl.dossierbrug.core.spi.DossierReceiver;
import nl.dossierbrug.desktop.area.Panel;
import nl.dossierbrug.desktop.kit.Card;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.desktop.kit.RefusalCard;
import nl.dossierbrug.exchange.importing.ImportResult;
import nl.dossierbrug.exchange.importing.SamePupil;
import nl.dossierbrug.exchange.model.KnownGroup;
import nl.dossierbrug.exchange.model.Transfer;
import nl.dossierbrug.exchange.okr.PupilFile;

/** Why a dossier cannot be imported; and where a person can decide, the choice: whose it is, or which group it goes into. */
final class HeldBack {

	private final Panel panel;
	private final Choices choices;
	private final DossierReceiver receiver;

	HeldBack(Panel panel, Choices choices, DossierReceiver receiver) {
		this.panel = panel;
		this.choices = choices;
		this.receiver = receiver;
	}

	void build(ImportResult result) {
		Refusal refusal = result.refusal().orElseThrow();
		Card card = new RefusalCard(panel.content(), panel.kit(), refusal, panel.desktop().language()).card();
		// of any other reason its own words say what to do
		if (refusal.each().stream().anyMatch(why -> why.is(Kind.WHOSE))) {
			whose(panel.in(card), result.transfer());
		}
		if (refusal.each().stream().anyMatch(why -> why.is(Kind.GROUP_UNKNOWN))) {
			group(panel.in(card), result.transfer());
		}
	}

	private void whose(Panel card, Transfer transfer) {
		Kit kit = panel.kit();
		kit.strong(card.content(), panel.say("whose"));
		Panel choice = card.part();
		choice.load("work.candidates", progress -> panel.exchange().importing().candidates(receiver.id(), transfer.id()), files -> {
			Composite rows = kit.columns(choice.content(), 2);
			files.forEach(file -> candidate(rows, transfer, file));
			kit.wide(kit.text(rows, panel.say("whose.nobody")));
			kit.button(rows, "importing.new-pupil", panel.say("whose.new"), () -> decide(transfer, new SamePupil.NewPupil()));
		});
	}

	private void candidate(Composite rows, Transfer transfer, PupilFile file) {
		Kit kit = panel.kit();
		kit.wide(kit.text(rows, panel.say("whose.file", file.name(), file.birthDate().map(panel.desktop()::day).orElse("?"), file.group(), file.leerlingnummer())));
		kit.button(rows, "importing.same." + file.id(), panel.say("whose.same"), () -> decide(transfer, new SamePupil.InFile(file.id())));
	}

	private void decide(Transfer transfer, SamePupil decision) {
		choices.decided.put(transfer.id(), decision);
		panel.refresh();
	}

	private void group(Panel card, Transfer transfer) {
		Kit kit = panel.kit();
		kit.strong(card.content(), panel.say("group", panel.say(receiver.name())));
		Panel choice = card.part();
		Brin school = transfer.addressee().brin();
		choice.load("work.groups", progress -> panel.exchange().registering().groups(receiver.id(), school), groups -> {
			Composite row = kit.row(choice.content());
			Stream.concat(groups.stream().map(KnownGroup::name), Stream.of(transfer.group())).filter(name -> !name.isBlank()).distinct()
					.forEach(name -> kit.inRow(kit.button(row, "importing.group." + name, panel.say("group.is", name), () -> card.part().attempt("work.group",
							progress -> panel.exchange().registering().mapGroup(receiver.id(), school, groupOf(transfer), name),
							mapped -> panel.refresh()))));
		});
	}

	/** The group that the dossier names stands in the refusal's words; the transfer knows the one of the list. */
	private String groupOf(Transfer transfer) {
		return panel.exchange().inbox().open(transfer.id()) instanceof Outcome.Done<Dossier>(var dossier)
				? panel.desktop().session().services().standard().identity(dossier).group() : transfer.group();
	}
}
