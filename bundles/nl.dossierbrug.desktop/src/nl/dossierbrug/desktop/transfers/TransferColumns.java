package nl.dossierbrug.desktop.transfers;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.desktop.area.Desktop;
import nl.dossierbrug.desktop.area.TransferWords;
import nl.dossierbrug.desktop.kit.RowColumn;
import nl.dossierbrug.exchange.follow.Tracked;
import nl.dossierbrug.exchange.model.Transfer;

/** The columns in which transfers are shown. */
final class TransferColumns {

	private final Desktop desktop;
	private final Messages messages;
	private final TransferWords words;

	TransferColumns(Desktop desktop, Messages messages, TransferWords words) {
		this.desktop = desktop;
		this.messages = messages;
		this.words = words;
	}

	List<RowColumn<Tracked>> columns() {
		return List.of(column("name", 210, transfer -> transfer.name().isEmpty() ? "–" : transfer.name()), column("group", 60, Transfer::group),
				column("way", 270, transfer -> desktop.say(words.sender(transfer.sender())) + " → " + desktop.say(words.receiver(transfer.receiver()))),
				RowColumn.<Tracked>of("status", say("column.status"), 220, this::status)
						.withState(tracked -> Optional.of(words.state(tracked.transfer()))),
				column("version", 70, transfer -> transfer.version() > 0 ? Integer.toString(transfer.version()) : "–"),
				RowColumn.<Tracked>of("when", say("column.when"), 130, tracked -> desktop.moment(tracked.timeline().getLast().at()))
						.sortedBy(Comparator.comparing(tracked -> tracked.timeline().getLast().at())),
				column("id", 60, Transfer::id));
	}

	private String status(Tracked tracked) {
		String status = desktop.say(words.status(tracked.transfer()));
		return tracked.changed() ? status + " · " + say("changed") : status;
	}

	private RowColumn<Tracked> column(String id, int width, Function<Transfer, String> say) {
		return RowColumn.of(id, say("column." + id), width, tracked -> say.apply(tracked.transfer()));
	}

	private String say(String key) {
		return desktop.say(messages.text(key));
	}
}
