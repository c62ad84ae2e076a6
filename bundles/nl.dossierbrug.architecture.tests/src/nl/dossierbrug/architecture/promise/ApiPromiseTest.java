package nl.dossierbrug.architecture.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import nl.dossierbrug.architecture.House;

/**
 * What a vendor compiled against keeps working: what core and testing publish differs from the tables beside this class only
 * in what the versions of their packages tell. What they publish now is left in this bundle's {@code target/api}, from where
 * {@code ./verify renew} takes it.
 */
class ApiPromiseTest {

	@ParameterizedTest
	@ValueSource(strings = { "core", "testing" })
	void theVersionsTellWhatHasChanged(String bundle) throws IOException {
		PublishedApi is = new HouseApi(bundle).now();
		assertFalse(is.types().isEmpty(), "no classes of " + bundle + ": is it built?");
		Path left = new House().folder("architecture.tests").resolve("target/api");
		Files.createDirectories(left);
		Files.write(left.resolve(bundle + ".csv"), ApiTable.write(is));

		PublishedApi was = baseline(bundle);
		List<ApiChange> changes = new ApiComparison(was, is, new WrittenBy().vendors()).changes();
		assertEquals("", String.join("\n", ToldByVersion.untold(was, is, changes)),
				"the API of " + bundle + " has changed in a way that its version does not tell; docs/connector-api.md says what to do");
	}

	@ParameterizedTest
	@ValueSource(strings = { "core", "testing" })
	void whatIsReadBackFromTheTableIsWhatWasWritten(String bundle) {
		PublishedApi is = new HouseApi(bundle).now();
		assertEquals(is, ApiTable.read(ApiTable.write(is)));
	}

	@Test
	void ofEverythingThatCanBeImplementedOrExtendedItIsSaidWhoDoesIt() {
		Set<String> open = new TreeSet<>();
		Stream.of("core", "testing").map(bundle -> new HouseApi(bundle).now()).forEach(api -> api.types().forEach((name, type) -> {
			if (type.facts().has("extendable") && (type.facts().has("interface") || type.facts().has("abstract"))) {
				open.add(name);
			}
		}));
		assertEquals(open, new WrittenBy().types());
	}

	private static PublishedApi baseline(String bundle) throws IOException {
		try (InputStream in = ApiPromiseTest.class.getResourceAsStream("api-" + bundle + ".csv")) {
			return ApiTable.read(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
		}
	}
}
