package nl.dossierbrug.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import nl.dossierbrug.core.file.OwnerOnly;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.spi.Connector;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.audit.LogMark;
import nl.dossierbrug.exchange.connectors.Connectors;
import nl.dossierbrug.exchange.guide.Walk;
import nl.dossierbrug.exchange.guide.WalkStep;
import nl.dossierbrug.exchange.model.Batch;
import nl.dossierbrug.exchange.model.TransferLine;
import nl.dossierbrug.exchange.prepare.Prepared;
import nl.dossierbrug.exchange.prepare.Preparing;

/** Where the receipts of a home are: that of batch B1 is {@code HOME/receipts/B1.pdf}. */
public final class Receipts {

	private final Path home;
	private final Connectors connectors;
	private final ZoneId zone;
	private final Language language;

	/**
	 * @param home the home
	 * @param connectors know what the systems are called; one that is not there is called by its id
	 * @param zone the time zone that moments are told in
	 * @param language the language of the receipts
	 */
	public Receipts(Path home, Connectors connectors, ZoneId zone, Language language) {
		this.home = Objects.requireNonNull(home);
		this.connectors = Objects.requireNonNull(connectors);
		this.zone = Objects.requireNonNull(zone);
		this.language = Objects.requireNonNull(language);
	}

	/** Where the receipt of a batch is, once it was written. @param batch the id of a batch */
	public Path of(String batch) {
		return home.resolve("receipts").resolve(batch + ".pdf");
	}

	/**
	 * Writes the receipt of every batch that something prepared is in; of what was there before too, so that a receipt that is
	 * missing comes back. Each tells its whole batch as it stands now.
	 *
	 * @param preparing knows the batches
	 * @param prepared what was made ready now or before; not a trial
	 * @return where they stand, in the order of the list
	 * @throws IOException when one cannot be written; what was made ready stands all the same
	 */
	public List<Path> writeAll(Preparing preparing, Prepared prepared) throws IOException {
		List<Path> files = new ArrayList<>();
		for (String batch : prepared.batches()) {
			if (preparing.asItStands(batch) instanceof Outcome.Done<Prepared>(Prepared whole)) {
				files.add(write(whole, preparing.logMark()));
			}
		}
		return files;
	}

	/**
	 * The batches of which something was made ready and whose receipt is not there: the work was broken off before it was
	 * written, or somebody removed it.
	 *
	 * @param transfers those that are looked at
	 */
	public List<String> missing(List<TransferLine> transfers) {
		return transfers.stream().filter(transfer -> transfer.version() > 0).map(TransferLine::batch).distinct()
				.filter(batch -> !Files.exists(of(batch))).toList();
	}

	/**
	 * Writes the receipt of a batch that was made ready; one that was there is replaced.
	 *
	 * @param prepared the whole batch
	 * @param log how far the log had come then
	 * @return where it stands
	 * @throws IOException when it cannot be written; the batch stands all the same
	 */
	public Path write(Prepared prepared, Optional<LogMark> log) throws IOException {
		Batch batch = prepared.batch();
		Receipt receipt = new Receipt(batch, name(connectors.sender(batch.sender()), batch.sender()),
				name(connectors.receiver(batch.receiver()), batch.receiver()), prepared.transfers(), prepared.digests(), elsewhere(batch), log, zone);
		Path file = of(batch.id());
		new OwnerOnly(file).folder(file.getParent());
		new ReceiptPdf().write(file, receipt, language);
		return file;
	}

	private List<WalkStep> elsewhere(Batch batch) {
		return Outcome.both(connectors.sender(batch.sender()), connectors.receiver(batch.receiver()),
				(from, to) -> Walk.of(from, to, batch.profile()).map(Walk::withTheDossiers).orElse(List.of())) instanceof Outcome.Done<List<WalkStep>> done
						? done.value() : List.of();
	}

	private static <C extends Connector> Text name(Outcome<C> connector, String id) {
		return connector instanceof Outcome.Done<C> done ? done.value().name() : Text.same(id);
	}
}
