package nl.dossierbrug.exchange.pupils;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.pupil.BsnWorkbook;
import nl.dossierbrug.exchange.desk.Desk;
import nl.dossierbrug.exchange.disk.NewFile;
import nl.dossierbrug.exchange.disk.OwnFiles;
import nl.dossierbrug.exchange.model.MadeFile;
import nl.dossierbrug.exchange.store.Records;

/** Writes a workbook with nothing but BSNs: recorded before the numbers are out of our hands, and remembered once they are. */
public final class BsnFile {

	private final Desk desk;
	private final BsnWorkbook workbook;

	public BsnFile(Desk desk, BsnWorkbook workbook) {
		this.desk = desk;
		this.workbook = workbook;
	}

	/**
	 * Writes one.
	 *
	 * @param out where there is nothing yet
	 * @param of whose numbers they are: a sender or a batch
	 * @param alsoNoted what is recorded besides, in the same transaction
	 * @return {@code out}; {@code file.not-written} or {@code file.full} when it cannot be written
	 */
	public Outcome<Path> write(Path out, List<Bsn> numbers, String of, Consumer<Records> alsoNoted) {
		desk.write(records -> {
			alsoNoted.accept(records);
			return desk.audit(records, "bsn.workbook", of, numbers.size() + " numbers");
		});
		try {
			workbook.write(out, numbers);
		} catch (IOException e) {
			return Outcome.refused(new NewFile().unwritten(out, e, () -> desk.refusal("file.not-written", out.toString()).as(Refusal.Kind.UNREADABLE)));
		}
		new OwnFiles(desk).remember(out, MadeFile.Kind.WORKBOOK, of);
		return Outcome.done(out);
	}
}
