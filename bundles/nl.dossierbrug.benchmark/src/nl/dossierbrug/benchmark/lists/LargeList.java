package nl.dossierbrug.benchmark.lists;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The rows of a list far larger than any school's, made up: ten columns, every cell a text, the numbers valid and all
 * different. Made while it is written, so that it never stands in memory.
 *
 * @param pupils how many rows below the header
 */
record LargeList(int pupils) implements Iterable<List<Object>> {

	private static final List<Object> HEADER = List.of("BSN", "Leerlingnummer", "Roepnaam", "Voornamen", "Voorvoegsel",
			"Achternaam", "Geboortedatum", "Groep", "Leerjaar", "Straat");
	private static final List<String> FIRST = List.of("Daan", "Emma", "Sem", "Noor", "Levi", "Zoë", "Finn", "Yara", "Bram", "Amina");
	private static final List<String> PREFIX = List.of("", "", "", "van", "de", "van der");
	private static final List<String> LAST = List.of("Jansen", "Berg", "Vries", "Bakker", "Visser", "Smit", "Meijer", "Mulder");
	private static final long SEED = 20_26;

	@Override
	public Iterator<List<Object>> iterator() {
		RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
		Stream<List<Object>> rows = IntStream.range(0, pupils).mapToObj(i -> row(i, random));
		return Stream.concat(Stream.of(HEADER), rows).iterator();
	}

	private static List<Object> row(int i, RandomGenerator random) {
		String first = pick(FIRST, random);
		return List.of(number(i), "L" + (100_000 + i), first, first + " " + pick(FIRST, random), pick(PREFIX, random),
				pick(LAST, random), String.format(Locale.ROOT, "%02d-%02d-%d", 1 + random.nextInt(28), 1 + random.nextInt(12),
						2012 + random.nextInt(9)),
				(3 + random.nextInt(6)) + "ABC".substring(random.nextInt(3)).substring(0, 1), Integer.toString(3 + random.nextInt(6)),
				"Dorpsstraat " + i);
	}

	/** The i-th number of nine digits from 200 million on that passes the eleven-test. */
	private static String number(int i) {
		int body = 20_000_000 + i;
		int sum = 0;
		for (int weight = 2, rest = body; weight <= 9; weight++, rest /= 10) {
			sum += weight * (rest % 10);
		}
		// one body in eleven asks for a last digit of ten, which does not exist: such a one moves out of the way
		return sum % 11 == 10 ? number(i + 40_000_000) : body + Integer.toString(sum % 11);
	}

	private static <T> T pick(List<T> from, RandomGenerator random) {
		return from.get(random.nextInt(from.size()));
	}
}
