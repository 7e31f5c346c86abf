import { Person } from './person.js';

afterAll(() => Person.allLeave());
