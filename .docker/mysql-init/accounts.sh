# Each service gets a schema and an account that may use no other. MySQL's image sources this file at its first start.
docker_process_sql <<SQL
CREATE DATABASE booking CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
CREATE DATABASE notification CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
CREATE USER 'booking'@'%' IDENTIFIED BY '${BOOKING_DB_PASSWORD}';
CREATE USER 'notification'@'%' IDENTIFIED BY '${NOTIFICATION_DB_PASSWORD}';
GRANT ALL PRIVILEGES ON booking.* TO 'booking'@'%';
GRANT ALL PRIVILEGES ON notification.* TO 'notification'@'%';
SQL
