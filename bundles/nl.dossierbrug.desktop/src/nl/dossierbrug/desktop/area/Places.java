package nl.dossierbrug.desktop.area;

import java.nio.file.Path;
import java.util.List;

/** The places of the areas that are there, so that nobody who goes to one need know how it reads its place. */
public final class Places {

	/** What waits for me. */
	public static final Place START = Place.of("start");
	/** All transfers. */
	public static final Place TRANSFERS = Place.of("transfers");
	/** What has arrived. */
	public static final Place INBOX = Place.of("inbox");
	/** The pupil files. */
	public static final Place REPORTS = Place.of("reports");
	/** Settings. */
	public static final Place SETTINGS = Place.of("settings");
	/** The log. */
	public static final Place LOG = Place.of("log");
	/** A new handover, from its first step. */
	public static final Place HANDOVER = Place.of("handover");
	/** A list that is to be chosen: what it is, and what can be done with it. */
	public static final Place LIST = Place.of("list");
	/** The help. */
	public static final Place HELP = Place.of("help");

	private Places() {
	}

	/** A new handover of the pupils in a list. */
	public static Place handover(Path list) {
		return HANDOVER.with("file", list.toString());
	}

	/** A list that was dropped on the window: what it is, and what can be done with it. */
	public static Place list(Path dropped) {
		return LIST.with("file", dropped.toString());
	}

	/** A handover that was left. @param draft its id, {@code D1} … */
	public static Place draft(String draft) {
		return HANDOVER.with("draft", draft);
	}

	/** A handover to prepare again for pupils of whom there is one already: a new version. @param transfers ids */
	public static Place newVersion(List<String> transfers) {
		return HANDOVER.with("again", transfers);
	}

	/** All transfers, some of them marked. @param transfers ids */
	public static Place transfers(List<String> transfers) {
		return TRANSFERS.with("transfers", transfers);
	}

	/** The transfers of one batch. @param batch its id, {@code B1} … */
	public static Place batch(String batch) {
		return TRANSFERS.with("batch", batch);
	}

	/** The transfers in which a text stands: a name, a number. */
	public static Place transfersWith(String words) {
		return TRANSFERS.with("search", words);
	}

	/** A guided handover that was begun: how far it is. @param batch its id */
	public static Place walking(String batch) {
		return Place.of("walking").with("batch", batch);
	}

	/** The end of a guided handover: who stands in a list of the receiving system. @param batch its id */
	public static Place reporting(String batch) {
		return walking(batch).with("step", "report");
	}

	/** The same, with a list that was dropped on the window. */
	public static Place reporting(String batch, Path dropped) {
		return reporting(batch).with("file", dropped.toString());
	}

	/** A handover over the lines of both systems: what came of each delivery. @param batch its id */
	public static Place sending(String batch) {
		return Place.of("sending").with("batch", batch);
	}

	/** The same, and what waits is sent at once. */
	public static Place sendingNow(String batch) {
		return sending(batch).with("now", "yes");
	}

	/** What has arrived at a receiver. @param receiver id of its connector */
	public static Place inbox(String receiver) {
		return INBOX.with("receiver", receiver);
	}

	/** The import of dossiers. @param receiver id of its connector @param transfers ids */
	public static Place importing(String receiver, List<String> transfers) {
		return Place.of("importing").with("receiver", receiver).with("transfers", transfers);
	}

	/** A dossier. @param transfer id */
	public static Place dossier(String transfer) {
		return Place.of("viewer").with("transfer", transfer);
	}

	/** A dossier, at a place in it. @param path as a finding has it @param line in its source; 0 for none */
	public static Place dossier(String transfer, String path, int line) {
		return dossier(transfer).with("path", path).with("line", Integer.toString(line));
	}

	/** A dossier of the check that was made last, at a place in it. @param pupil as the check names it */
	public static Place checked(String pupil, String path, int line) {
		return Place.of("viewer").with("checked", pupil).with("path", path).with("line", Integer.toString(line));
	}

	/** A version of a dossier beside what was checked last. @param pupil as the check names it @param other the id of the version's transfer */
	public static Place compareChecked(String pupil, String other) {
		return checked(pupil, "", 0).with("compare", other);
	}

	/** Two versions of a dossier side by side. @param other the id of the transfer of the other version */
	public static Place compare(String transfer, String other) {
		return dossier(transfer).with("compare", other);
	}

	/** The pupil files of a receiver. @param receiver id of its connector */
	public static Place reports(String receiver) {
		return REPORTS.with("receiver", receiver);
	}

	/** One pupil's file. @param receiver id of its connector @param file id, {@code P1} … */
	public static Place report(String receiver, String file) {
		return reports(receiver).with("file", file);
	}

	/** A section of the settings: {@code schools}, {@code connectors}, {@code users}, {@code screen}. */
	public static Place settings(String section) {
		return SETTINGS.with("section", section);
	}

	/** A section of the settings about one connector. */
	public static Place connector(String connector) {
		return settings("connectors").with("connector", connector);
	}

	/** A page of the help. */
	public static Place help(String page) {
		return HELP.with("page", page);
	}
}
