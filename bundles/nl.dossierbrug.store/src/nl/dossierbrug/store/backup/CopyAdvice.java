package nl.dossierbrug.store.backup;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;

import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.text.Argument;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.model.HomeCopy;

/** Adds to the refusal of a home whose data are damaged or gone which copy of it is whole, from when, and how to put it back. */
public final class CopyAdvice {

	/** The refusal of a backup of data that are damaged. */
	static final String DAMAGED = "store.backup-damaged";
	private static final Set<String> CURABLE = Set.of(DAMAGED, "store.gone", "store.header", "store.cut", "store.damaged", "store.incomplete",
			"store.witness-gone", "store.witness-unreadable", "store.unreadable");
	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd-MM-uuuu HH:mm");

	private final Messages messages = new Messages(CopyAdvice.class);
	private final Path home;

	/** @param home the folder that does not open */
	public CopyAdvice(Path home) {
		this.home = home;
	}

	/** Whether what is refused so is damaged, older than it was or gone. */
	static boolean isAboutTheData(Refusal refusal) {
		return CURABLE.contains(refusal.id());
	}

	/** The refusal, with the advice where a copy helps and there is one. Reads the newest copies whole. */
	public Refusal on(Refusal refusal) {
		return isAboutTheData(refusal) ? new Copies(home).newestWhole().map(copy -> with(refusal, copy)).orElse(refusal) : refusal;
	}

	private Refusal with(Refusal refusal, HomeCopy copy) {
		Text more = messages.text("newest-copy", new Argument.Code(copy.folder().toString()), MOMENT.format(copy.at().atZone(ZoneId.systemDefault())));
		Text next = Text.joined(" ", List.of(refusal.next(), more));
		return new Refusal(refusal.id(), refusal.what(), refusal.meaning(), next, refusal.who(), refusal.kind(), refusal.also());
	}
}
