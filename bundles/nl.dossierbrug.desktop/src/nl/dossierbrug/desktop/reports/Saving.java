package nl.dossierbrug.desktop.reports;

import org.eclipse.swt.widgets.Composite;

/** Keeps what was typed in a field. */
@FunctionalInterface
interface Saving {

	/** @param answers where it is told when it was refused */
	void save(String path, String value, Composite answers);
}
