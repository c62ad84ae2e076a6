package nl.dossierbrug.desktop.companion;

import java.util.List;

import org.eclipse.swt.widgets.Composite;

import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.desktop.area.Panel;

/** Until the handover is read, and when it cannot be. */
final class WaitingPage implements CompanionPage {

	private Panel page;

	@Override
	public void body(Panel body) {
		page = body;
		page.quiet(page.say("work.read"));
	}

	@Override
	public void foot(Composite row) {
		// there is no way on yet
	}

	@Override
	public void refused(List<Refusal> refusals) {
		page.clear();
		page.refusals(refusals);
	}
}
