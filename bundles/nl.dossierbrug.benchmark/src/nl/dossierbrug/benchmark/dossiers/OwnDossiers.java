package nl.dossierbrug.benchmark.dossiers;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import nl.dossierbrug.core.dossier.Dossier;
import nl.dossierbrug.core.dossier.Element;
import nl.dossierbrug.practice.PracticeSchool;
import nl.dossierbrug.standard.OsoStandard;

/** Makes dossiers of pupils of the practice school as large as the published examples, with as many elements. */
final class OwnDossiers {

	private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
	private static final long SEED = 20_19;
	/** Bytes of each attachment before it becomes Base64: many tiny ones, a few scans. */
	private static final int[] ATTACHMENTS = { 40, 40, 40, 40, 21_300, 40, 90, 90, 26_700, 44_200, 60, 80, 90, 60, 5_600 };
	private static final int FULL = 820;
	private static final int[] SMALL = { 180, 350, 430, 430, 410, 470 };
	/** Of the small ones, so many of the last have an attachment too. */
	private static final int SMALL_WITH_SCAN = 2;

	private final OsoStandard standard;
	private final RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);

	OwnDossiers(OsoStandard standard) {
		this.standard = standard;
	}

	List<byte[]> make() throws IOException {
		List<byte[]> made = new ArrayList<>();
		List<Dossier> pupils = pupils(2 * SMALL.length);
		for (int i = 0; i < SMALL.length; i++) {
			made.add(sized(pupils.get(2 * i), FULL, ATTACHMENTS));
			made.add(sized(pupils.get(2 * i + 1), SMALL[i],
					i < SMALL.length - SMALL_WITH_SCAN ? new int[0] : new int[] { 40, 21_300 }));
		}
		return made;
	}

	private List<Dossier> pupils(int count) throws IOException {
		Path folder = Files.createTempDirectory("dossiers");
		try {
			List<Dossier> dossiers = new ArrayList<>();
			Path written = new PracticeSchool(standard, TODAY).many(count, folder).dossiers();
			try (Stream<Path> files = Files.list(written)) {
				for (Path file : files.sorted().toList()) {
					dossiers.add(standard.read(new ByteArrayInputStream(Files.readAllBytes(file))).dossier().orElseThrow());
				}
			}
			return dossiers;
		} finally {
			try (Stream<Path> files = Files.walk(folder)) {
				for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
					Files.delete(file);
				}
			}
		}
	}

	/** The dossier with these attachments and as many tests as give it about so many elements. */
	private byte[] sized(Dossier dossier, int elements, int[] attachments) {
		Element root = with(dossier.root(), List.of("huidigeschool", "leerling"), pupil -> pupil(pupil, attachments));
		int tests = root.at("huidigeschool/leerling/toetslijst").orElseThrow().children().size();
		Element cut = root;
		for (int kept = tests; kept > 1 && count(cut) > elements; kept--) {
			int keep = kept - 1;
			cut = with(root, List.of("huidigeschool", "leerling", "toetslijst"), list -> first(list, keep));
		}
		return standard.write(new Dossier(dossier.standard(), cut));
	}

	private Element pupil(Element pupil, int[] attachments) {
		List<Element> children = new ArrayList<>(pupil.children());
		int at = IntStream.range(0, children.size()).filter(i -> children.get(i).name().equals("overigdocumentlijst"))
				.findFirst().orElseThrow();
		children.remove(at);
		if (attachments.length > 0) {
			children.add(at, Element.block("overigdocumentlijst",
					IntStream.of(attachments).mapToObj(this::attachment).toList()));
		}
		return pupil.withChildren(children);
	}

	private Element attachment(int size) {
		byte[] scan = new byte[size];
		random.nextBytes(scan);
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(file)) {
			zip.putNextEntry(new ZipEntry("scan.pdf"));
			zip.write("%PDF-1.4\n".getBytes(StandardCharsets.US_ASCII));
			zip.write(scan);
		} catch (IOException e) {
			throw new IllegalStateException("writing into memory failed", e);
		}
		return Element.block("document", List.of(Element.leaf("bestandsnaam", "scan.pdf"),
				Element.leaf("omschrijving", "Een verslag"),
				Element.leaf("bestandsinhoud", Base64.getEncoder().encodeToString(file.toByteArray()))));
	}

	private interface Change {
		Element of(Element element);
	}

	private static Element with(Element element, List<String> path, Change change) {
		if (path.isEmpty()) {
			return change.of(element);
		}
		return element.withChildren(element.children().stream()
				.map(c -> c.name().equals(path.getFirst()) ? with(c, path.subList(1, path.size()), change) : c).toList());
	}

	private static Element first(Element list, int kept) {
		return list.withChildren(list.children().subList(0, kept));
	}

	private static int count(Element element) {
		return 1 + element.children().stream().mapToInt(OwnDossiers::count).sum();
	}
}
