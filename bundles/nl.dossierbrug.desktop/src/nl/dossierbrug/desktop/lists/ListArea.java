package nl.dossierbrug.desktop.lists;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import jakarta.inject.Inject;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.desktop.area.Area;
import nl.dossierbrug.desktop.area.Desktop;
import nl.dossierbrug.desktop.area.Panel;
import nl.dossierbrug.desktop.area.Place;
import nl.dossierbrug.desktop.area.Places;
import nl.dossierbrug.desktop.area.TransferWords;
import nl.dossierbrug.desktop.kit.ActionButton.Kind;
import nl.dossierbrug.desktop.kit.Card;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.desktop.kit.PathField;
import nl.dossierbrug.desktop.walking.OpenWalk;

/**
 * A list: what it is, and what can be done with it. It may be of the system that hands over, for a new handover or only the
 * workbook of its numbers, or of the one that receives, to see who arrived. Nothing is done before somebody says which.
 */
public final class ListArea extends Area {

	private static final String[] ENDINGS = { "*.xlsx;*.xls;*.ods;*.fods;*.csv;*.txt;*.htm;*.html;*.xml;*.XML", "*" };

	/** What the list is, if it can be read as one of a system that hands over, and the handovers that may wait for it. */
	private record Offered(Outcome<KnownList> list, List<OpenWalk> walks) {
	}

	@Inject
	public ListArea(Desktop desktop) {
		super(desktop);
	}

	@Override
	protected void build(Composite empty, Place here) {
		Panel page = titledPage(empty);
		if (here.get("file").isEmpty()) {
			new PathField(page.content(), kit(), "list.file", say("file"), Optional.empty(), say("browse"), PathField.Kind.FILE, ENDINGS,
					chosen -> chosen.ifPresent(file -> go(Places.list(file))));
			return;
		}
		Path file = Path.of(here.get("file").get());
		kit().wide(kit().quiet(page.content(), file.toString()));
		Panel body = page.room();
		Optional<String> said = here.get("sender");
		List<String> senders = new Senders(exchange(), said.or(() -> desktop().preferences().get("handover.sender"))).ids();
		body.load("work.look", progress -> OpenWalk.all(exchange())
				.map(walks -> new Offered(KnownList.of(exchange(), senders, said.isPresent(), file, progress), walks)), offered -> show(body, file, offered, said.isPresent() ? Optional.empty() : Optional.of(senders.getFirst())));
	}

	/** @param guess the system that it was read as one of, where nobody said of which it is */
	private void show(Panel body, Path file, Offered offered, Optional<String> guess) {
		if (offered.list() instanceof Outcome.Done<KnownList>(KnownList list)) {
			new KnownListCard(body).build(list);
		}
		Composite grid = kit().tiles(body.content(), 2);
		offered.walks().forEach(walk -> arrived(tile(grid), file, walk));
		begin(tile(grid), file);
		switch (offered.list()) {
			case Outcome.Done<KnownList>(KnownList list) -> {
				if (list.usable() > 0) {
					new OnlyWorkbook(body.in(tile(grid)), file, list).build();
				}
			}
			case Outcome.Refused<KnownList>(var why) -> {
				body.quiet(say("not-known"));
				guess.ifPresent(sender -> body.quiet(say("not-known.guess", new TransferWords(exchange().connectors()).sender(sender))));
				body.refusals(why);
			}
		}
	}

	private Card tile(Composite grid) {
		Card card = kit().card(grid);
		card.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
		return card;
	}

	private void arrived(Card card, Path file, OpenWalk walk) {
		Kit kit = kit();
		kit.wide(kit.strong(card, say("arrived", walk.receiver())));
		kit.wide(kit.text(card, say("arrived.what", walk.sender(), walk.receiver(), String.join(", ", walk.groups()), walk.pupils())));
		kit.button(card, "list.report." + walk.id(), Kind.PLAIN, "check", say("arrived.go"), () -> go(Places.reporting(walk.id(), file)));
	}

	private void begin(Card card, Path file) {
		Kit kit = kit();
		kit.wide(kit.strong(card, say("new")));
		kit.wide(kit.text(card, say("new.what")));
		kit.button(card, "list.new", Kind.PLAIN, "add", say("new.go"), () -> go(Places.handover(file)));
	}

	@Override
	public boolean takes(Path dropped) {
		go(Places.list(dropped));
		return true;
	}

	@Override
	public String helpPage() {
		return "start";
	}
}
