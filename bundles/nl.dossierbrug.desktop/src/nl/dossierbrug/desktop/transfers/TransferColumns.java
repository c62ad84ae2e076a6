package nl.dossierbrug.desktop.transfers;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import nl.dossierbrug.desktop.area.Panel;
import nl.dossierbrug.desktop.area.TransferWords;
import nl.dossierbrug.desktop.kit.RowColumn;
import nl.dossierbrug.exchange.follow.Tracked;
import nl.dossierbrug.exchange.model.Transfer;

/** The columns in which transfers are shown. */
final class TransferColumns {

	private final Panel panel;
	private final TransferWords words;
	private final GuidedStands stands;

	TransferColumns(Panel panel, TransferWords words, GuidedStands stands) {
		this.stands = stands;
		this.panel = panel;
		this.words = words;
	}

	List<RowColumn<Tracked>> columns() {
		return List.of(column("name", 200, transfer -> transfer.name().isEmpty() ? "–" : transfer.name()), column("group", 60, Transfer::group),
				column("way", 270, transfer -> panel.say(words.sender(transfer.sender())) + " → " + panel.say(words.receiver(transfer.receiver()))),
				RowColumn.<Tracked>of("status", panel.say("column.status"), 220, this::status)
						.withState(tracked -> stands.state(tracked).or(() -> Optional.of(words.state(tracked.transfer())))),
				column("version", 70, transfer -> transfer.version() > 0 ? Integer.toString(transfer.version()) : "–"),
				RowColumn.<Tracked>of("when", panel.say("column.when"), 130, tracked -> panel.desktop().moment(tracked.timeline().getLast().at()))
						.sortedBy(Comparator.comparing(tracked -> tracked.timeline().getLast().at())),
				column("id", 80, Transfer::id));
	}

	private String status(Tracked tracked) {
		String status = panel.say(stands.words(tracked).orElseGet(() -> words.status(tracked.transfer())));
		return tracked.changed() ? status + " · " + panel.say("changed") : status;
	}

	private RowColumn<Tracked> column(String id, int width, Function<Transfer, String> say) {
		return RowColumn.of(id, panel.say("column." + id), width, tracked -> say.apply(tracked.transfer()));
	}
}
