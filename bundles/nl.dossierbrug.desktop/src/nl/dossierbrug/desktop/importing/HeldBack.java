package nl.dossierbrug.desktop.importing;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Composite;

import nl.dossierbrug.core.dossier.Dossier;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.outcome.Refusal.Kind;
import nl.dossierbrug.core.spi.DossierReceiver;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.desktop.area.Desktop;
import nl.dossierbrug.desktop.kit.Card;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.desktop.kit.RefusalCard;
import nl.dossierbrug.desktop.kit.Scroll;
import nl.dossierbrug.exchange.Exchange;
import nl.dossierbrug.exchange.importing.ImportResult;
import nl.dossierbrug.exchange.importing.SamePupil;
import nl.dossierbrug.exchange.model.KnownGroup;
import nl.dossierbrug.exchange.model.Transfer;
import nl.dossierbrug.exchange.okr.PupilFile;

/** Why a dossier cannot be imported; and where a person can decide, the choice: whose it is, or which group it goes into. */
final class HeldBack {

	private final Desktop desktop;
	private final Messages messages;
	private final Choices choices;
	private final DossierReceiver receiver;

	HeldBack(Desktop desktop, Messages messages, Choices choices, DossierReceiver receiver) {
		this.desktop = desktop;
		this.messages = messages;
		this.choices = choices;
		this.receiver = receiver;
	}

	void build(Composite place, ImportResult result) {
		Refusal refusal = result.refusal().orElseThrow();
		Card card = new RefusalCard(place, desktop.kit(), refusal, desktop.language()).card();
		// of any other reason its own words say what to do
		if (refusal.each().stream().anyMatch(why -> why.is(Kind.WHOSE))) {
			whose(card, result.transfer());
		}
		if (refusal.each().stream().anyMatch(why -> why.is(Kind.GROUP_UNKNOWN))) {
			group(card, result.transfer());
		}
	}

	private Exchange exchange() {
		return desktop.session().exchange().orElseThrow();
	}

	private void whose(Card card, Transfer transfer) {
		Kit kit = desktop.kit();
		kit.strong(card, say("whose"));
		Composite rows = kit.columns(card, 2);
		run("work.candidates", () -> exchange().importing().candidates(receiver.id(), transfer.id()), rows, files -> {
			files.forEach(file -> candidate(rows, transfer, file));
			kit.wide(kit.text(rows, say("whose.nobody")));
			kit.button(rows, "importing.new-pupil", say("whose.new"), () -> decide(transfer, new SamePupil.NewPupil()));
		});
	}

	private void candidate(Composite rows, Transfer transfer, PupilFile file) {
		Kit kit = desktop.kit();
		kit.wide(kit.text(rows, say("whose.file", file.name(), file.birthDate().map(desktop::day).orElse("?"), file.group(), file.leerlingnummer())));
		kit.button(rows, "importing.same." + file.id(), say("whose.same"), () -> decide(transfer, new SamePupil.InFile(file.id())));
	}

	private void decide(Transfer transfer, SamePupil decision) {
		choices.decided.put(transfer.id(), decision);
		desktop.navigation().refresh();
	}

	private void group(Card card, Transfer transfer) {
		Kit kit = desktop.kit();
		kit.strong(card, say("group", desktop.say(receiver.name())));
		Composite rows = kit.row(card);
		var school = transfer.addressee().brin();
		run("work.groups", () -> exchange().registering().groups(receiver.id(), school), rows, groups -> {
			List<String> names = Stream.concat(groups.stream().map(KnownGroup::name), Stream.of(transfer.group()))
					.filter(name -> !name.isBlank()).distinct().toList();
			names.forEach(name -> kit.inRow(kit.button(rows, "importing.group." + name, say("group.is", name), () -> run("work.group",
					() -> exchange().registering().mapGroup(receiver.id(), school, groupOf(transfer), name), rows,
					mapped -> desktop.navigation().refresh()))));
		});
	}

	/** The group that the dossier names stands in the refusal's words; the transfer knows the one of the list. */
	private String groupOf(Transfer transfer) {
		return exchange().inbox().open(transfer.id()) instanceof Outcome.Done<Dossier>(var dossier)
				? desktop.session().services().standard().identity(dossier).group() : transfer.group();
	}

	private <T> void run(String what, Supplier<Outcome<T>> job, Composite where, Consumer<T> then) {
		desktop.work().run(messages.text(what), progress -> job.get(), outcome -> {
			if (where.isDisposed()) {
				return;
			}
			switch (outcome) {
				case Outcome.Done<T>(T value) -> then.accept(value);
				case Outcome.Refused<T>(var refusals) ->
					refusals.forEach(refusal -> new RefusalCard(where.getParent(), desktop.kit(), refusal, desktop.language()));
			}
			Scroll.refit(where);
		});
	}

	private String say(String key, Object... arguments) {
		return desktop.say(messages.text(key, arguments));
	}
}
