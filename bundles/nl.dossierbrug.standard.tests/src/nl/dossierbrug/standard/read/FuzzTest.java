package nl.dossierbrug.standard.read;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import nl.dossierbrug.core.dossier.Dossier;
import nl.dossierbrug.core.dossier.Element;
import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.standard.CheckMode;
import nl.dossierbrug.standard.ReadResult;
import nl.dossierbrug.standard.Sample;
import nl.dossierbrug.standard.engine.Oso;

/**
 * A hundred thousand damaged dossiers through reading and checking: whatever is in them is a finding, and neither the
 * tree nor the findings grow out of proportion to what was read.
 */
@Tag("long")
class FuzzTest {

	private static final int DOSSIERS = 100_000;
	/** The shortest element is {@code <a/>}. */
	private static final int SHORTEST_ELEMENT = 4;
	private static final int MOST_FINDINGS = 1100;

	private final Oso oso = new Oso();

	@Test
	void noDamageIsMoreThanAFinding() throws IOException {
		RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(100_000);
		Damage damage = new Damage(random);
		List<byte[]> good = good();
		int read = 0;
		for (int i = 0; i < DOSSIERS; i++) {
			byte[] damaged = damage.of(good.get(i % good.size()), good.get(random.nextInt(good.size())));
			try {
				read += go(damaged) ? 1 : 0;
			} catch (RuntimeException | StackOverflowError | AssertionError e) {
				throw new AssertionError("dossier " + i + ": " + HexFormat.of().formatHex(damaged), e);
			}
		}
		assertTrue(read > DOSSIERS / 10, "only " + read + " could be read so far that they were checked");
	}

	/** @return whether there was a tree to check */
	private boolean go(byte[] damaged) throws IOException {
		ReadResult result = oso.read(new ByteArrayInputStream(damaged));
		assertTrue(result.dossier().isPresent() || result.findings().stream().anyMatch(Finding::isError), "nothing found");
		assertTrue(result.findings().size() <= MOST_FINDINGS, "too many findings");
		if (result.dossier().isEmpty()) {
			return false;
		}
		Dossier dossier = result.dossier().get();
		assertTrue(elements(dossier.root()) <= damaged.length / SHORTEST_ELEMENT, "too large a tree");
		for (CheckMode mode : CheckMode.values()) {
			List<Finding> findings = oso.check(dossier, mode);
			assertTrue(findings.size() <= MOST_FINDINGS, "too many findings");
			assertTrue(findings.stream().allMatch(f -> f.message().in(Language.NL).length() < 5_000), "too long a message");
		}
		return true;
	}

	private static int elements(Element element) {
		int count = 1;
		for (Element child : element.children()) {
			count += elements(child);
		}
		return count;
	}

	/** Small dossiers: the sample, parts of it so that damage meets each part often, and some in other encodings. */
	private static List<byte[]> good() {
		String whole = new Sample().xml();
		List<byte[]> good = new ArrayList<>();
		good.add(bytes(whole, StandardCharsets.UTF_8));
		String pupil = part(whole, "leerling");
		for (String block : List.of("toetslijst", "onderwijsondersteuning", "overigdocumentlijst", "verzorger",
				"schoolloopbaanlijst", "eindtoets_basisonderwijs", "adreslijst", "cijferlijstlijst", "overstapadvies")) {
			String small = whole.replace(pupil, "<leerling><bsn>999990019</bsn>" + part(pupil, block) + "</leerling>");
			good.add(bytes(small, StandardCharsets.UTF_8));
			good.add(bytes(small, StandardCharsets.UTF_8));
		}
		String first = good.size() > 1 ? new String(good.get(1), StandardCharsets.UTF_8) : whole;
		good.add(bytes(first, StandardCharsets.UTF_16));
		good.add(bytes(first, StandardCharsets.ISO_8859_1));
		return good;
	}

	private static byte[] bytes(String xml, Charset charset) {
		return xml.replace("UTF-8", charset.name()).getBytes(charset);
	}

	/** The first element of that name as it stands in the text; nothing when there is none. */
	private static String part(String xml, String name) {
		int from = xml.indexOf("<" + name + ">");
		int to = xml.indexOf("</" + name + ">", Math.max(from, 0));
		return from < 0 || to < 0 ? "" : xml.substring(from, to + name.length() + 3);
	}
}
