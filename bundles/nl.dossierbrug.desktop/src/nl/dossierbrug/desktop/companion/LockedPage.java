package nl.dossierbrug.desktop.companion;

import org.eclipse.swt.widgets.Composite;

import nl.dossierbrug.desktop.area.Panel;

/** While the screen is locked nothing of anybody stands here; the main window is where one comes back. */
record LockedPage(Companion companion) implements CompanionPage {

	@Override
	public void body(Panel page) {
		page.kit().heading(page.content(), page.say("locked"));
		page.quiet(page.say("locked.what"));
	}

	@Override
	public void foot(Composite row) {
		companion.desktop().kit().primary(row, "companion.unlock", companion.say("locked.open"), companion::mainToFront);
	}
}
