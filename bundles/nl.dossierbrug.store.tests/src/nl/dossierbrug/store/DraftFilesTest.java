package nl.dossierbrug.store;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import nl.dossierbrug.exchange.model.HandoverDraft;
import nl.dossierbrug.storecontract.Practice;

class DraftFilesTest extends StoreTest {

	@Test
	void noAnswerStandsInTheFilesInClear() throws IOException {
		assumeTrue(kind.equals("H2"));
		keep(r -> r.drafts().put(new HandoverDraft("D1", Practice.NOW, "juf Bouchra", Map.of("corrections", "3\t123456782\tGeheimpje"))));
		home.shut();
		try (Stream<Path> files = Files.walk(home.folder())) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				assertFalse(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains("Geheimpje"), file.toString());
			}
		}
	}
}
