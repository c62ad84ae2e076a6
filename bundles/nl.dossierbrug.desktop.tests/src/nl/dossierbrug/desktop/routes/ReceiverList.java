package nl.dossierbrug.desktop.routes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.exchange.guide.GuidedPupil;

/**
 * A list of pupils as a receiving system exports it, of a guided handover in the practice school.
 *
 * @param folder where it is written
 */
record ReceiverList(Path folder) {

	ReceiverList {
		Objects.requireNonNull(folder);
	}

	/** Writes it. @param others lines of pupils who are not in the handover */
	Path of(String name, List<GuidedPupil> pupils, String... others) {
		Stream<String> lines = pupils.stream().map(pupil -> pupil.transfer()).map(transfer -> String.join(";", transfer.name(),
				transfer.birthDate().orElseThrow().format(DateTimeFormatter.ofPattern("dd-MM-uuuu")), transfer.group(),
				transfer.bsn().map(Bsn::digits).orElse("")));
		return write(name, Stream.concat(Stream.of("Naam;Geboortedatum;Groep;BSN"), Stream.concat(lines, Stream.of(others))).toList());
	}

	/** Writes a file of these lines. */
	Path write(String name, List<String> lines) {
		try {
			Files.createDirectories(folder);
			return Files.write(folder.resolve(name), lines);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
