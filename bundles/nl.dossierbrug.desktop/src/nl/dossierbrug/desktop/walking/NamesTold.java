package nl.dossierbrug.desktop.walking;

import java.util.List;

import nl.dossierbrug.desktop.area.Panel;

/** So many names are told; of more the number is. */
record NamesTold(Panel panel) {

	private static final int MOST = 40;

	String of(List<String> names) {
		String first = String.join(", ", names.stream().limit(MOST).toList());
		return names.size() > MOST ? panel.say("names.more", first, names.size() - MOST) : first;
	}
}
