package nl.dossierbrug.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import nl.dossierbrug.cli.command.Commands;
import nl.dossierbrug.cli.session.ExitCode;
import nl.dossierbrug.exchange.model.Role;

/** Each role on each command: {@code roles.csv} beside this class says which may, and every other is told so by exit code 4. */
@Tag("long")
class RolesTest extends RouteHouse {

	private record Case(List<String> words, Set<String> roles) {

		static Case of(String line) {
			String[] cells = line.split(";");
			return new Case(List.of(cells[0].split(" ")), Set.of(cells[1].split(" ")));
		}
	}

	private static List<Case> table() throws IOException {
		try (var reader = new BufferedReader(new InputStreamReader(RolesTest.class.getResourceAsStream("roles.csv"), StandardCharsets.UTF_8))) {
			return reader.lines().filter(line -> !line.startsWith("#")).map(Case::of).toList();
		}
	}

	@Test
	void noCommandIsForgotten() throws IOException {
		assertEquals(new TreeSet<>(new Commands().names()),
				table().stream().map(one -> one.words.getFirst()).collect(Collectors.toCollection(TreeSet::new)));
	}

	@ParameterizedTest
	@EnumSource(Role.class)
	void whoMayNotIsToldSoByTheExitCode(Role role) throws IOException {
		Map<String, String> files = Map.of("{list}", this.files.cleanList().toString(), "{dossiers}", this.files.dossiers().toString(),
				"{pin}", Files.writeString(folder.resolve("pincode"), "2468").toString(),
				"{key}", Files.writeString(folder.resolve("sleutel"), "sleutel-0123456789").toString());
		assertEquals(0, type("users", "add", "wie", "--role", role.word(), "--account", "meester.jan").exit());
		List<String> wrong = new ArrayList<>();
		int number = 0;
		for (Case one : table()) {
			if (one.roles.equals(Set.of("-"))) {
				continue;
			}
			String out = folder.resolve("uit" + number++).toString();
			Answer answer = as("wie", one.words.stream().map(word -> files.getOrDefault(word, word).replace("{out}", out)).toArray(String[]::new));
			boolean may = one.roles.contains(role.word());
			if (may == (answer.exit() == ExitCode.NOT_ALLOWED.number()) || Stream.of(2, 70).anyMatch(code -> code == answer.exit())) {
				wrong.add(String.join(" ", one.words) + " ended with " + answer.exit() + "\n" + answer.out() + answer.err());
			}
		}
		assertEquals(List.of(), wrong);
	}
}
