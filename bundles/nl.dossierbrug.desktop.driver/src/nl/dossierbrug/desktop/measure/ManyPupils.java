package nl.dossierbrug.desktop.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import nl.dossierbrug.core.id.Bsn;

/** A pupil list as long as one wants, with numbers that can exist and of which a few cannot. */
final class ManyPupils {

	private static final List<String> FIRST = List.of("Sem", "Noor", "Daan", "Yara", "Finn", "Lotte", "Mehdi", "Eva", "Tygo", "Saar");
	private static final List<String> LAST = List.of("de Vries", "Jansen", "van den Berg", "Bakker", "Yılmaz", "el Amrani", "Smit", "Mulder");
	private static final int ONE_WRONG_IN = 50;

	Path write(Path file, int pupils) {
		Iterator<String> numbers = IntStream.iterate(123_000_000, number -> number + 1).mapToObj(Integer::toString)
				.filter(digits -> Bsn.of(digits).isPresent()).iterator();
		try {
			return Files.writeString(file, IntStream.range(0, pupils).mapToObj(i -> row(i, numbers.next()))
					.collect(Collectors.joining("\r\n", "BSN;Roepnaam;Achternaam;Geboortedatum;Groep\r\n", "\r\n")));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static String row(int i, String number) {
		return String.join(";", i % ONE_WRONG_IN == 0 ? "" : number, FIRST.get(i % FIRST.size()) + " " + i / FIRST.size(),
				LAST.get(i % LAST.size()), "%02d-%02d-2014".formatted(i % 28 + 1, i % 12 + 1), i % 8 + 1 + "" + (char) ('A' + i / 8 % 4));
	}
}
