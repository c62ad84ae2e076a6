package nl.dossierbrug.store.jpa;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import nl.dossierbrug.exchange.model.Role;
import nl.dossierbrug.exchange.model.User;

/** A user. */
@Entity
@Table(name = "app_user")
class UserRow {

	@Id
	String name;
	@Enumerated(EnumType.STRING)
	Role role;

	UserRow() {
	}

	UserRow(User user) {
		name = user.name();
		role = user.role();
	}

	User user() {
		return new User(name, role);
	}
}
