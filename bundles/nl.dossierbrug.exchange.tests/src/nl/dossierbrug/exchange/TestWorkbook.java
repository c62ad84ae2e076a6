package nl.dossierbrug.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.pupil.BsnWorkbook;

/** A workbook of BSNs that is a text file, a number on each line. */
final class TestWorkbook implements BsnWorkbook {

	@Override
	public void write(Path file, List<Bsn> numbers) throws IOException {
		Files.write(file, numbers.stream().map(Bsn::digits).toList());
	}

	@Override
	public Outcome<List<String>> read(Path file) {
		try {
			return Outcome.done(Files.readAllLines(file));
		} catch (IOException e) {
			return Outcome.refused(TestSender.refusal("file.workbook"));
		}
	}
}
