package nl.dossierbrug.desktop.handover;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.desktop.area.Desktop;
import nl.dossierbrug.desktop.area.Place;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.exchange.Exchange;

/** What a step of the handover asks of the page that it stands on. */
interface Guide {

	HandoverUnderway handover();

	Desktop desktop();

	Kit kit();

	Exchange exchange();

	String say(String key, Object... arguments);

	String say(Text text);

	/** Does work beside the screen and goes on with what came of it, if the page is still the same then. @param what key of what is being done */
	<T> void attempt(String what, Function<Progress, Outcome<T>> job, Consumer<T> then, Consumer<List<Refusal>> refused);

	/** Shows reasons. */
	void refusals(Composite where, List<Refusal> refusals);

	/** The page has other content or answers: its height and what stands beside the button are reckoned anew. */
	void changed();

	/** Keeps what is typed in a field until it is taken, and puts back what was typed there before. */
	void typing(org.eclipse.swt.widgets.Text field, String key);

	/** What was typed in these fields was taken, or is wanted no more. */
	void typed(String... keys);

	/** What was filled in has become a handover: it is kept no more, until something is changed. */
	void begun();

	/** The keeper of the handover. */
	DraftKeeper keeper();

	/** Brings something on the page into view. */
	void reveal(Control control);

	/** Builds the step anew. */
	void again();

	/** Goes on to the next step. */
	void next();

	/** Goes to a step. */
	void to(String step);

	/** Leaves the handover. */
	void go(Place place);
}
