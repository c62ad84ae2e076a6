package nl.dossierbrug.exchange.desk;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import nl.dossierbrug.exchange.model.Right;
import nl.dossierbrug.exchange.model.Role;

/** What each role may do, read from {@code rights.csv}. */
public final class RightsTable {

	private final Map<Role, Set<Right>> rights = new EnumMap<>(Role.class);

	/** @throws IllegalArgumentException when the table names a right or role that does not exist: a fault of the bundle */
	public RightsTable() {
		for (Role role : Role.values()) {
			rights.put(role, EnumSet.noneOf(Right.class));
		}
		List<String> lines = lines();
		String[] roles = lines.getFirst().split(",", -1);
		for (String line : lines.subList(1, lines.size())) {
			String[] cells = line.split(",", -1);
			for (int i = 1; i < cells.length; i++) {
				if (cells[i].equals("x")) {
					rights.get(Role.of(roles[i]).orElseThrow()).add(Right.valueOf(cells[0]));
				}
			}
		}
	}

	private static List<String> lines() {
		try (var reader = new BufferedReader(new InputStreamReader(
				RightsTable.class.getResourceAsStream("rights.csv"), StandardCharsets.UTF_8))) {
			return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Whether somebody with that role may do that. */
	public boolean allows(Role role, Right right) {
		return rights.get(role).contains(right);
	}
}
