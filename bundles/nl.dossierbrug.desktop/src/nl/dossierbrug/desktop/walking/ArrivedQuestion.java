package nl.dossierbrug.desktop.walking;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Composite;

import nl.dossierbrug.core.pupil.ListChoices;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.desktop.area.Panel;
import nl.dossierbrug.desktop.kit.ActionButton.Kind;
import nl.dossierbrug.desktop.kit.Card;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.desktop.kit.State;
import nl.dossierbrug.exchange.guide.GuidedPupil;
import nl.dossierbrug.exchange.guide.Reconciled;

/**
 * Shows how a list was read and who of a guided handover stands in it, and asks whether it comes from the system that receives:
 * only a person knows that. Nothing is recorded before.
 */
public final class ArrivedQuestion {

	private final Panel panel;
	private final Runnable another;
	private final Consumer<Reconciled> recorded;

	/**
	 * @param place where it is asked
	 * @param another done when somebody says that it is another list
	 * @param recorded is given what was recorded, with nothing in the place any more
	 */
	public ArrivedQuestion(Panel place, Runnable another, Consumer<Reconciled> recorded) {
		panel = place.speaking(new Messages(ArrivedQuestion.class));
		this.another = another;
		this.recorded = recorded;
	}

	/** Looks in a list. @param batch id of the handover */
	public void ask(String batch, Path list) {
		panel.load("work.report", progress -> panel.exchange().guiding().look(batch, list, ListChoices.NONE, progress), this::ask);
	}

	private void ask(Reconciled looked) {
		Kit kit = panel.kit();
		Text receiver = looked.batch().walk().receiver();
		boolean doubted = !looked.doubts().isEmpty();
		looked.doubts().forEach(doubt -> kit.wide(kit.state(panel.content(), State.ATTENTION, panel.say(doubt.message()))));
		Card card = kit.card(panel.content());
		kit.wide(kit.strong(card, panel.say("ask", receiver)));
		kit.wide(kit.quiet(card, panel.say(looked.read())));
		if (!doubted) {
			kit.wide(kit.quiet(card, panel.say("ask.unknown", receiver)));
		}
		Composite row = kit.row(card);
		kit.inRow(kit.button(row, "report.yes", doubted ? Kind.PLAIN : Kind.PRIMARY, "", panel.say("ask.yes"), () -> record(looked)));
		kit.inRow(kit.button(row, "report.no", doubted ? Kind.PRIMARY : Kind.PLAIN, "", panel.say("ask.no"), () -> {
			panel.tell(State.INFO, panel.say("ask.not", receiver));
			another.run();
		}));
		who(card, looked);
	}

	private void who(Card card, Reconciled looked) {
		Kit kit = panel.kit();
		int all = looked.found().size() + looked.missing().size();
		kit.wide(kit.text(card, panel.say("ask.found", looked.found().size(), all)));
		told(card, "ask.there", looked.found().stream());
		told(card, "ask.missing", looked.missing().keySet().stream());
		told(card, "ask.stayed", looked.stayed().values().stream().distinct());
		int extra = looked.extra().size() - looked.stayed().size();
		if (extra > 0) {
			kit.wide(kit.quiet(card, panel.say("ask.extra", extra)));
		}
	}

	private void told(Card card, String key, Stream<GuidedPupil> pupils) {
		List<String> names = pupils.map(pupil -> pupil.transfer().name()).toList();
		if (!names.isEmpty()) {
			panel.kit().wide(panel.kit().quiet(card, panel.say(key, new NamesTold(panel).of(names))));
		}
	}

	private void record(Reconciled looked) {
		panel.attempt("work.record", progress -> panel.exchange().guiding().record(looked), recorded);
	}
}
