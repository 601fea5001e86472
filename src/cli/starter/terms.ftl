# Names of products: one place, the same in every language. Use them as { -printer } in .ftl files and as
# term placeholders in remedies.

-printer = LaserMaster 3000
