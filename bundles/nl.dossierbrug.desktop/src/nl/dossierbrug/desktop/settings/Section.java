package nl.dossierbrug.desktop.settings;

import org.eclipse.swt.widgets.Composite;

import nl.dossierbrug.desktop.area.Place;

/** A section of the settings. */
interface Section {

	/** Its id, for its texts and its place. */
	String id();

	/** Its icon's name. */
	String icon();

	/** Builds its cards. @param here may name what of it is shown */
	void build(Composite content, SettingsPage page, Place here);
}
