package nl.dossierbrug.desktop.settings;

import nl.dossierbrug.desktop.area.Panel;
import nl.dossierbrug.desktop.area.Place;

/** A section of the settings. */
interface Section {

	/** Its id, for its texts and its place. */
	String id();

	/** Its icon's name. */
	String icon();

	/** Builds its cards. @param here may name what of it is shown */
	void build(Panel page, Place here);
}
